import { adoptStyles, type CSSResult } from 'lit';

/** Adds sheets to those of a shadow root, each once. */
export function dress(root: ShadowRoot, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (!styleSheet) adoptStyles(root, [styles]);
  else if (!root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
