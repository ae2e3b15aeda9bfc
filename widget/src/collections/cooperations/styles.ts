import { css } from 'lit';

const cooperations = css`
  .cooperations .run + .run { margin-block-start: 16px; }
  .cooperations .run { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr)); }
  .cooperations .item { border: 1px solid var(--hairline); border-radius: var(--card-radius); padding: 16px; }
  .cooperations .whole::after { border-radius: var(--card-radius); }
  .cooperation { display: flex; flex-direction: column; gap: 8px; block-size: 100%; }
  .pair { display: flex; gap: 12px; }
  .pair .title, .pair .whole { display: flex; flex-direction: column; gap: 4px; }
  .pair .title { flex: 1; min-inline-size: 0; }
  .pair .title .name { display: block; }
  .bond { display: flex; align-items: center; color: var(--cooperation); }
  .bond .icon { inline-size: 24px; block-size: 24px; }
  .about { font-size: var(--small); text-wrap: pretty; }
  .cooperation .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; margin-block-start: auto; font-size: var(--small); }
  .stage { display: flex; align-items: center; gap: 4px; color: var(--cooperation); }
  .stage i { inline-size: 16px; block-size: 4px; border-radius: 2px; background: currentColor; }
  .stage .passed { opacity: .45; }
  .stage .ahead { background: var(--hairline); }
  .stage span { margin-inline-start: 4px; font-weight: 500; }
  .cooperation.ended .stage { color: var(--closed); }
  @media (forced-colors: active) { .stage i { forced-color-adjust: none; background: CanvasText; } .stage .ahead { background: none; border: 1px solid CanvasText; } }
`;

export const styles = [cooperations];
