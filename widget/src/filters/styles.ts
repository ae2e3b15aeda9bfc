import { css } from 'lit';

export const styles = css`
  .options label { display: flex; align-items: center; gap: 8px; min-block-size: 32px; padding: 4px 8px; border-radius: var(--radius); cursor: pointer; }
  .options .number { margin-inline-start: auto; padding-inline-start: 16px; color: var(--muted); }
  .options label:hover { background: var(--tint); }
  .options input { inline-size: 16px; block-size: 16px; margin: 0; flex: none; accent-color: var(--accent); }
  .chips { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 8px; font-size: var(--small); }
  .chip { min-block-size: 28px; max-inline-size: 16em; padding: 2px 6px 2px 10px; border-color: transparent; background: var(--tint); color: var(--accent); }
  .chip bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .chip .icon { inline-size: 1.1em; block-size: 1.1em; }
  .chip:hover { border-color: currentColor; }
  @container (min-width: 30em) {
    .menu.from-start .options { inset-inline: 0 auto; }
  }
  @media (forced-colors: active) {
    .chip { border-color: ButtonBorder; }
  }
`;
