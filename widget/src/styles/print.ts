import { css } from 'lit';

/**
 * On paper stand the things listed and what can be read, and nothing to press. Browsers leave grounds out, and lighten
 * none of a page's text, so what is light on a dark page takes the colour of the page's text.
 */
export const print = css`
  @media print {
    .root.dark {
      --accent: currentColor; --muted: currentColor; --border: currentColor; --hairline: currentColor; --tint: transparent; --raised: Canvas;
      --ink: CanvasText; --open: currentColor; --soon: currentColor; --closed: currentColor; --cooperation: currentColor; --warning: currentColor;
    }
    form, .chips, .foot-line, .turns, .action, .tabs [aria-selected='false'], button:not(.whole):not([role='tab']) { display: none !important; }
    .tabs, .tabs button { border: 0; }
    .tabs { margin: 0; }
    .status-line { min-block-size: 0; padding-block-end: 8px; }
    .run, .item { content-visibility: visible !important; }
    .item { break-inside: avoid; }
    .clip { display: block !important; }
    .table-box { overflow: visible; }
    tbody .title, tbody td, tbody td.employer { min-inline-size: 0; }
  }
`;
