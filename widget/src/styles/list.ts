import { css } from 'lit';

export const list = css`
  .status-line { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-block-size: 40px; }
  .count { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: var(--small); color: var(--muted); }
  .item { position: relative; }
  @media screen { .item:nth-child(n+9):not(:focus-within) { content-visibility: auto; contain-intrinsic-size: 5em; contain-intrinsic-size: auto 5em; } }
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
  .skeleton i { display: block; block-size: 1.5em; block-size: 1lh; }
  .skeleton i::before { content: ''; display: inline-block; vertical-align: middle; block-size: .75em; inline-size: 100%; border-radius: 4px; background: var(--hairline); }
  .skeleton .party i, .skeleton .about i { inline-size: 40%; }
  .skeleton .facts i, .skeleton .foot i { inline-size: 70%; }
  @keyframes show { to { opacity: 1; } }
  @keyframes appear { from { opacity: 0; } }
`;
