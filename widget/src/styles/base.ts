import { css } from 'lit';

export const base = css`
  /* Within a flex box, a grid or a float a container would be as narrow as can be. It is not the host, of which a page may unset all. */
  :host { display: flow-root; min-inline-size: min(100%, 16em); }
  :host([hidden]) { display: none; }
  .before { display: block; min-block-size: 100vh; }
  .root {
    container-type: inline-size; font-size: var(--rf-font-size, 1em); line-height: 1.5; text-align: start; white-space: normal; text-indent: 0; line-break: strict;
    overflow-wrap: anywhere; text-autospace: normal; text-spacing-trim: trim-start; font-variant-numeric: tabular-nums;
    transition: color 1ms;
  }
  .root:lang(zh) { line-height: 1.6; }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  h2 { font: inherit; }
  h3 { font-size: inherit; font-weight: 600; }
  button, input, summary { font: inherit; letter-spacing: inherit; color: inherit; }
  a { color: inherit; text-decoration: none; }
  [hidden] { display: none !important; }
  .icon {
    inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
    stroke-linecap: round; stroke-linejoin: round; vertical-align: -.25em;
  }
  .unseen {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  button.whole { display: block; padding: 0; border: 0; background: none; text-align: start; cursor: pointer; }
  .whole::after { content: ''; position: absolute; z-index: 1; inset: 0; border-radius: var(--radius); }
  [part~='button'], .chip, summary {
    display: inline-flex; align-items: center; justify-content: center; gap: 4px;
    border: 1px solid var(--border); border-radius: var(--radius); background: none; cursor: pointer;
  }
  [part~='button'] { min-block-size: 40px; padding: 4px 16px; font-size: var(--small); color: var(--accent); border-color: currentColor; }
`;
