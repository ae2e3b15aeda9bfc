import { css } from 'lit';
import { print } from './print.ts';

const looks = css`
  :focus { outline: none; }
  :focus-visible, .whole:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 2px; }
  .whole:focus-visible { outline: none; }
  .plain {
    min-block-size: 24px; padding: 0 4px; border: 0; border-radius: var(--radius); background: none; cursor: pointer;
    font-size: inherit; color: var(--accent); text-decoration: underline; text-underline-offset: .2em;
  }
  [part~='button']:hover { background: var(--tint); }
  .list { transition: opacity 150ms; }
  .search input::-webkit-search-cancel-button { display: none; }
  @media (hover: hover) {
    .action { opacity: 0; transition: opacity 120ms; }
    .item:hover .action, .item:focus-within .action { opacity: 1; }
  }
  .action { color: var(--accent); text-decoration: underline; text-underline-offset: .2em; }
  .tag.sample { color: var(--muted); }
  .foot-line .more { min-inline-size: 10em; }
  .tabs button:hover { color: inherit; }
  .clear {
    position: absolute; inset-inline-end: 4px; inline-size: 32px; block-size: 32px; padding: 0; border: 0; border-radius: var(--radius);
    background: none; color: var(--muted); cursor: pointer;
  }
  summary { user-select: none; }
  summary:hover { background: var(--tint); }
  summary b { min-inline-size: 1.5em; padding-inline: 4px; border-radius: 1em; background: var(--accent); color: var(--on-accent); font-size: var(--tiny); font-weight: 600; text-align: center; }
  .options {
    position: absolute; z-index: 3; inset-inline: 0; margin-block-start: 4px; padding: 8px; max-block-size: 20em; overflow-y: auto;
    border: 1px solid var(--hairline); border-radius: var(--card-radius); background: var(--raised); color: var(--ink);
    box-shadow: 0 8px 24px rgb(0 0 0 / .16);
  }
  @container (min-width: 30em) {
    .options { inset-inline: auto 0; min-inline-size: 13em; inline-size: max-content; max-inline-size: 22em; }
  }
  @media (forced-colors: active) {
    .tabs button { border: 0; margin-block-end: 1px; }
    .tabs [aria-selected='true'] { border-block-end: 4px solid Highlight; margin-block-end: -1px; }
    summary b { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  [part~='button'].arrivals { flex: none; min-block-size: 32px; padding-block: 2px; padding-inline: 8px 12px; border-radius: 16px; }
  .warning-line { display: flex; gap: 8px; padding-block: 8px; font-size: var(--small); color: var(--warning); }
  .list[aria-label][aria-busy='true'] { opacity: .6; }
  .empty p, .warning-line span, .rich > *, td, dd, .about { unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; }
  .item:focus-visible { border-radius: var(--radius); }
  .whole:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
  .tag.fresh { color: var(--open); }
  .tag.changed { color: var(--soon); }
  .empty { display: flex; flex-direction: column; align-items: flex-start; gap: 4px; padding-block: 16px 24px; max-inline-size: 36em; color: var(--muted); font-size: var(--small); text-wrap: pretty; }
  .empty > .icon { inline-size: 28px; block-size: 28px; margin-block-end: 4px; }
  .empty .headline { font-size: 1.142857em; font-weight: 600; }
  .empty [part~='button'] { margin-block-start: 8px; font-size: 1em; }
  @media (prefers-reduced-motion: no-preference) { .arrived { animation: appear 180ms; } }
  @media (prefers-reduced-motion: reduce) { .list { transition: none; } }
  @media (forced-colors: active) { .skeleton i::before { background: GrayText; } }
  .job.closed .title bdi { color: var(--closed); text-decoration: line-through; text-decoration-thickness: 1px; }
  .job.closed .employer, .job.closed li.pay { color: var(--closed); }
  @media (forced-colors: active) {
    .root, .root.dark {
      --accent: LinkText; --on-accent: Canvas; --muted: CanvasText; --border: ButtonBorder; --hairline: CanvasText;
      --tint: Canvas; --raised: Canvas; --ink: CanvasText; --open: CanvasText; --soon: CanvasText;
      --closed: GrayText; --cooperation: CanvasText; --warning: CanvasText;
    }
  }
`;

/** What nobody sees of a list before it has stood for a moment. */
export const later = css`${looks}${print}`;
