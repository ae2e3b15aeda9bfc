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
  .root:not(:lang(zh)) .menu { flex-basis: 40%; }
  summary { inline-size: 100%; min-block-size: 40px; padding: 4px 8px 4px 12px; list-style: none; user-select: none; white-space: nowrap; }
  summary::-webkit-details-marker { display: none; }
  summary:hover { background: var(--tint); }
  summary b { min-inline-size: 1.5em; padding-inline: 4px; border-radius: 1em; background: var(--accent); color: var(--on-accent); font-size: var(--tiny); font-weight: 600; text-align: center; }
  @container (min-width: 480px) {
    .search { flex: 1 1 16em; }
    .menu, .root:not(:lang(zh)) .menu { position: relative; flex: none; }
  }
  @media (forced-colors: active) {
    .tabs button { border-color: CanvasText; }
    .tabs [aria-selected='true'] { border-color: Highlight; }
  }
`;
