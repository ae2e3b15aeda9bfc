import { css } from 'lit';
import { richStyles } from '../styles/rich.ts';

const detail = css`
  .detail h2 { margin: 0; }
  .detail .title { font-size: 1.25em; font-weight: 600; line-height: 1.35; text-wrap: balance; }
  .detail .title.closed bdi { color: var(--closed); text-decoration: line-through; text-decoration-thickness: 1px; }
  .detail .party { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: var(--small); }
  .detail .quiet { color: var(--muted); }
  .notice { display: flex; align-items: center; gap: 8px; margin-block-end: 16px; font-size: var(--small); color: var(--muted); }
  .fact-list { display: grid; gap: 4px 24px; grid-template-columns: minmax(0, 1fr); margin: 0 0 16px; font-size: var(--small); }
  .fact-list div { display: flex; gap: 12px; min-inline-size: 0; }
  .fact-list dt { flex: 0 0 6.5em; color: var(--muted); }
  .fact-list:lang(zh) dt { flex-basis: 4.5em; }
  .fact-list dd { flex: 1; min-inline-size: 0; margin: 0; text-wrap: pretty; }
  .description { max-inline-size: 40em; }
  .description .waiting { min-block-size: 0; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; }
  .actions:empty { display: none; }
  .actions [part~='button'] { text-decoration: none; }
  .actions .primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 500; }
  .actions .primary:hover { background: var(--accent); opacity: .9; }

  .detail.inline { position: relative; z-index: 2; margin-block-start: 12px; padding: 16px 0 4px; border-block-start: 1px dashed var(--hairline); }
  .detail.inline .actions { margin-block-start: 16px; }
  .detail.inline:focus-visible { border-radius: var(--radius); }

  .detail.dialog {
    position: fixed; inset: 0; z-index: 4; inline-size: min(44em, 100% - 32px); max-inline-size: none; max-block-size: min(46em, 92% - 32px); margin: 8vh auto auto; padding: 0;
    border: 0; border-radius: var(--card-radius); overflow: hidden; background: var(--raised); color: var(--ink); box-shadow: 0 16px 48px rgb(0 0 0 / .28);
  }
  .detail.dialog[open] { display: flex; }
  .detail.dialog::backdrop { background: rgb(0 0 0 / .48); }
  .sheet { display: flex; flex-direction: column; flex: 1; min-inline-size: 0; min-block-size: 0; }
  .sheet header { display: flex; gap: 12px; padding: 20px 24px 16px; border-block-end: 1px solid var(--hairline); }
  .sheet .head { flex: 1; min-inline-size: 0; }
  .leave { flex: none; inline-size: 40px; block-size: 40px; margin-block-start: -8px; margin-inline-end: -12px; padding: 0; border: 0; border-radius: var(--radius); background: none; color: inherit; cursor: pointer; }
  .leave:hover { background: var(--tint); }
  .scroll { container-type: inline-size; flex: 1; min-block-size: 0; padding: 16px 24px 24px; overflow-y: auto; overscroll-behavior: contain; }
  .scroll:focus-visible { outline-offset: -2px; }
  .sheet footer { padding: 12px 24px; border-block-start: 1px solid var(--hairline); }
  @media (prefers-reduced-motion: no-preference) { .detail.dialog[open], .detail.dialog[open]::backdrop, .detail.inline { animation: appear 160ms; } }
  @media (max-width: 560px) {
    .detail.dialog { inline-size: 100%; block-size: 100%; max-block-size: none; margin: 0; border-radius: 0; }
    .sheet header { padding: 16px 16px 12px; }
    .leave { margin-inline-end: -8px; }
    .scroll { padding: 16px; }
    .sheet footer { padding: 12px 16px; }
    .sheet footer [part~='button'] { flex: 1 1 auto; }
  }
  @container (min-width: 35em) { .fact-list { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @media (forced-colors: active) { .detail.dialog { border: 1px solid CanvasText; } }
  @media print {
    .detail.dialog, .detail.dialog[open] {
      position: absolute; inset: 0 0 auto; display: block; inline-size: 100%; max-block-size: none; margin: 0; overflow: visible;
      box-shadow: none; print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    .detail.dialog::backdrop { display: none; }
    .sheet, .scroll { display: block; overflow: visible; }
    .actions a { display: inline !important; border: 0 !important; padding: 0 !important; background: none !important; color: inherit !important; }
    .actions a::after { content: ' ' attr(href); }
  }
`;

export const styles = [richStyles, detail];
