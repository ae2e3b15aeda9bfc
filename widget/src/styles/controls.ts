import { css } from 'lit';

export const controls = css`
  .tabs { display: flex; gap: 24px; margin-block-end: 16px; border-block-end: 1px solid var(--hairline); }
  .tabs button {
    min-block-size: 40px; margin-block-end: -1px; padding: 4px 0; border: 0; border-block-end: 2px solid transparent; background: none;
    color: var(--muted); cursor: pointer;
  }
  .tabs button:hover { color: inherit; }
  .tabs [aria-selected='true'] { color: inherit; font-weight: 600; border-color: var(--accent); }

  .filters { position: relative; display: flex; flex-wrap: wrap; gap: 8px; font-size: var(--small); }
  .search { position: relative; flex: 1 1 100%; display: flex; align-items: center; }
  .search > .icon { position: absolute; inset-inline-start: 10px; color: var(--muted); pointer-events: none; }
  .search input {
    inline-size: 100%; min-block-size: 40px; padding: 4px 36px 4px 36px; border: 1px solid var(--border); border-radius: var(--radius);
    background: transparent; appearance: none; -webkit-appearance: none; text-overflow: ellipsis;
  }
  .search input::placeholder { color: var(--muted); opacity: 1; }
  .search input::-webkit-search-cancel-button { display: none; }
  .clear {
    position: absolute; inset-inline-end: 4px; inline-size: 32px; block-size: 32px; padding: 0; border: 0; border-radius: var(--radius);
    background: none; color: var(--muted); cursor: pointer;
  }
  .menu { flex: 1; }
  summary { inline-size: 100%; min-block-size: 40px; padding: 4px 8px 4px 12px; list-style: none; user-select: none; white-space: nowrap; }
  summary::-webkit-details-marker { display: none; }
  summary:hover { background: var(--tint); }
  summary b { min-inline-size: 1.5em; padding-inline: 4px; border-radius: 1em; background: var(--accent); color: var(--on-accent); font-size: var(--tiny); font-weight: 600; text-align: center; }
  .options {
    position: absolute; z-index: 3; inset-inline: 0; margin-block-start: 4px; padding: 8px; max-block-size: 20em; overflow-y: auto;
    border: 1px solid var(--hairline); border-radius: var(--card-radius); background: var(--raised); color: var(--ink);
    box-shadow: 0 8px 24px rgb(0 0 0 / .16);
  }
  .options label { display: flex; align-items: center; gap: 8px; min-block-size: 32px; padding: 4px 8px; border-radius: var(--radius); cursor: pointer; }
  .options label:hover { background: var(--tint); }
  .options input { inline-size: 16px; block-size: 16px; margin: 0; flex: none; accent-color: var(--accent); }
  .chips { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 8px; font-size: var(--small); }
  .chip { min-block-size: 28px; max-inline-size: 16em; padding: 2px 6px 2px 10px; border-color: transparent; background: var(--tint); color: var(--accent); }
  .chip bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .chip .icon { inline-size: 1.1em; block-size: 1.1em; }
  .chip:hover { border-color: currentColor; }
  @container (min-width: 480px) {
    .search { flex: 1 1 16em; }
    .menu { position: relative; flex: none; }
    .options { inset-inline: auto 0; min-inline-size: 13em; inline-size: max-content; max-inline-size: 22em; }
  }
  @media (forced-colors: active) {
    .tabs button { border-color: CanvasText; }
    .tabs [aria-selected='true'] { border-color: Highlight; }
    .chip { border-color: ButtonBorder; }
  }
`;
