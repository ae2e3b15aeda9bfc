import { css } from 'lit';

export const list = css`
  .status-line { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-block-size: 40px; }
  .count { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: var(--small); color: var(--muted); }
  .item { position: relative; contain-intrinsic-size: 5em; contain-intrinsic-size: auto 5em; }
  .facts li, .count { unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; }
  .run + .run:not(:last-child):not(:focus-within), .item[data-id]:nth-child(n+9):not(:focus-within) { content-visibility: auto; }
  .run { contain-intrinsic-size: 300em; contain-intrinsic-size: auto 300em; }
  .foot-line { display: flex; flex-direction: column; align-items: flex-start; gap: 8px; padding-block-start: 16px; }
  .title { text-wrap: pretty; }
  .tag { white-space: nowrap; }
  .tag .icon, .when .icon { inline-size: 1.15em; block-size: 1.15em; margin-inline-end: 4px; vertical-align: -.2em; }

  .facts { display: flex; flex-wrap: wrap; overflow: hidden; font-size: var(--small); }
  .facts li:not(.pay) { color: var(--muted); }
  .facts li {
    position: relative; max-inline-size: 100%; margin-inline: -1.2em 1.2em; padding-inline-start: 1.2em;
    overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  }
  .facts li + li::before { content: '·'; position: absolute; inset-inline-start: 0; inline-size: 1.2em; text-align: center; }
  .tag.partner { color: var(--cooperation); }

  .waiting { display: flex; align-items: center; min-block-size: 40px; font-size: var(--small); color: var(--muted); opacity: 0; animation: show 1ms 1s forwards; }
  /* Not a line of text: for one a browser loads the font, and the first shapes wait for that. */
  .skeleton i { display: flex; block-size: 1.5em; block-size: 1lh; }
  .skeleton i::before { content: ''; margin-block: auto; block-size: .75em; inline-size: 100%; border-radius: 4px; background: var(--hairline); }
  .skeleton .party::before, .skeleton .about::before { inline-size: 40%; }
  .skeleton .facts::before, .skeleton .foot::before { inline-size: 70%; }
  @keyframes show { to { opacity: 1; } }
  @keyframes appear { from { opacity: 0; } }
`;
