import { css } from 'lit';

export const controls = css`
  .tabs { display: flex; flex-wrap: wrap; gap: 0 16px; margin-block-end: 16px; border-block-end: 1px solid var(--hairline); }
  .tabs button {
    min-block-size: 40px; margin-block-end: -1px; padding: 4px 0; border: 0; border-block-end: 2px solid transparent; background: none;
    color: var(--muted); white-space: nowrap; cursor: pointer;
  }
  .tabs [aria-selected='true'] { color: inherit; font-weight: 600; border-color: var(--accent); }

  .filters { position: relative; display: flex; flex-wrap: wrap; gap: 8px; font-size: var(--small); }
  .search { position: relative; flex: 1 1 100%; display: flex; align-items: center; }
  .search > .icon { position: absolute; inset-inline-start: .7em; color: var(--muted); pointer-events: none; }
  .search input {
    inline-size: 100%; min-block-size: 40px; padding: 4px 2.5em; border: 1px solid var(--border); border-radius: var(--radius);
    background: transparent; appearance: none; -webkit-appearance: none; text-overflow: ellipsis;
  }
  .search input::placeholder { color: var(--muted); opacity: 1; }
  .menu { flex: 1; }
  .root:not(:lang(zh)) .menu { flex-basis: 40%; }
  summary { inline-size: 100%; min-block-size: 40px; padding: 4px 8px; list-style: none; white-space: nowrap; }
  summary::-webkit-details-marker { display: none; }
  @container (min-width: 30em) {
    .tabs { column-gap: 24px; }
    .search { flex: 1 1 16em; }
    .menu, .root:not(:lang(zh)) .menu { position: relative; flex: none; }
  }
`;
