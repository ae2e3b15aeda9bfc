import { type CSSResult, css, unsafeCSS } from 'lit';
import { dark, light, type Scheme } from './palette.ts';

/** A page may set `--rf-accent` and its kin; what it leaves out follows the scheme of its text colour. */
function declare(scheme: Scheme): CSSResult {
  let declarations = '';
  for (const [name, value] of Object.entries(scheme)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    declarations += `--${property}:var(--rf-${property},${value});`;
  }
  return unsafeCSS(declarations);
}

export const tokens = css`
  .root { ${declare(light)} color-scheme: light; }
  .root.dark { ${declare(dark)} color-scheme: dark; }
  .root {
    --radius: var(--rf-radius, 6px);
    --card-radius: var(--rf-card-radius, 10px);
    --small: .875em;
    --tiny: .75em;
  }
`;

/** The dark scheme where the reader's system wishes it; for what is drawn before the page's colours are known. */
export const automaticScheme = (): CSSResult =>
  css`@media (prefers-color-scheme: dark) { .root.auto { ${declare(dark)} color-scheme: dark; } }`;
