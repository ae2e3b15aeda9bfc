import { css } from 'lit';

export const styles = css`
  .dense { line-height: 1.35; }
  .dense .jobs .item { padding-block: 6px; }
  .dense .job { row-gap: 2px; }
  .dense .cooperations .run { gap: 8px; }
  .dense .cooperations .run + .run { margin-block-start: 8px; }
  .dense .cooperations .item { padding: 12px; }

  .layout-cards .list.jobs { border: 0; }
  .layout-cards .jobs .run { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); }
  .layout-cards .jobs .run + .run { margin-block-start: 16px; }
  .layout-cards.dense .jobs .run { gap: 8px; }
  .layout-cards.dense .jobs .run + .run { margin-block-start: 8px; }
  .layout-cards .jobs .item { border: 1px solid var(--hairline); border-radius: var(--card-radius); padding: 16px; }
  .layout-cards.dense .jobs .item { padding: 12px; }
  .layout-cards .jobs .whole::after { border-radius: var(--card-radius); }
  .layout-cards .job, .root.layout-cards:lang(zh) .job { display: flex; flex-direction: column; gap: 8px; block-size: 100%; }
  .layout-cards .job .facts { display: flex; gap: 0; margin-block-start: auto; overflow: hidden; }
  .layout-cards .job .facts li, .layout-compact .job .facts li {
    margin-inline: -1.2em 1.2em; padding-inline-start: 1.2em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  }
  .layout-cards .job .facts li + li::before { content: '·'; }
  .layout-cards .whole-word, .layout-compact .job .facts .whole-word { display: inline; }
  .layout-cards .action { position: absolute; inset-inline-end: 16px; inset-block-end: 12px; padding-inline: 8px 0; background: var(--raised); }

  .layout-compact .jobs .item { padding-block: 6px; }
  .layout-compact .job, .root.layout-compact:lang(zh) .job { gap: 0 16px; grid-template-columns: minmax(0, 1fr); }
  .layout-compact .job .title bdi { display: block; white-space: nowrap; text-overflow: ellipsis; }
  .layout-compact .job .party { flex-wrap: nowrap; overflow: hidden; white-space: nowrap; }
  .layout-compact .job .party .tag { flex: 0 1 auto; min-inline-size: 1.15em; overflow: hidden; text-overflow: ellipsis; }
  .layout-compact .job .party .sample { flex: none; inline-size: 1.15em; text-overflow: clip; }
  .layout-compact .job .party .employer { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; }
  .layout-compact .job .facts { display: flex; gap: 0; grid-column: 1; overflow: hidden; }
  .layout-compact .job .facts li + li::before { content: '·'; }
  .layout-compact .action { position: absolute; inset-inline-end: 0; inset-block-end: 6px; padding-inline: 8px 0; background: var(--raised); }
  @container (min-width: 44em) {
    .layout-compact .job, .root.layout-compact:lang(zh) .job { grid-template-columns: minmax(0, 6fr) minmax(0, 4fr) minmax(0, 8fr); align-items: baseline; }
    .layout-compact .job .lead { display: contents; }
    .layout-compact .job .facts, .root.layout-compact:lang(zh) .job .facts {
      grid-column: 3; display: grid; gap: 0 16px; grid-template: 'place pay when' auto / minmax(0, 3fr) minmax(0, 6fr) minmax(0, 4fr);
    }
    .root.layout-compact:lang(zh) .job .facts { grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 5fr); }
    .layout-compact .job .facts li { margin: 0; padding: 0; }
    .layout-compact .job .facts li + li::before { content: none; }
    .layout-compact .job .facts li.type, .layout-compact .job .facts li.education, .layout-compact .party .partner, .layout-compact .party .kind { display: none; }
    .layout-compact .job .party .tag { flex: none; inline-size: 1.15em; text-overflow: clip; }
  }

  .table-box { overflow-x: auto; }
  table { inline-size: 100%; border-collapse: collapse; font-size: var(--small); }
  th, td { padding-block: 8px; padding-inline: 0 12px; overflow-wrap: break-word; text-align: start; vertical-align: baseline; font-weight: inherit; }
  .dense th, .dense td { padding-block: 4px; }
  thead th { border-block-end: 1px solid var(--border); color: var(--muted); vertical-align: bottom; }
  .list.table { border: 0; }
  .table .item { border-block-start: 0; }
  .table .item { padding: 0; }
  tbody tr { position: relative; border-block-end: 1px solid var(--hairline); transform: translate(0); }
  tbody .title { min-inline-size: 9em; max-inline-size: 24em; font-weight: 600; font-size: 1rem; font-size: calc(1em / .875); }
  tbody td { min-inline-size: 5em; color: var(--muted); word-break: keep-all; }
  tbody td.employer { min-inline-size: 9em; color: inherit; word-break: normal; }
  tbody td.when time { white-space: nowrap; }
  tbody td.pay { color: inherit; }
  tr.closed .title bdi { color: var(--closed); text-decoration: line-through; text-decoration-thickness: 1px; }
  td .verified { margin-inline-start: 4px; color: var(--accent); }
  td .soon, td .past { color: var(--soon); }
  td .whole-word { white-space: nowrap; }
  @container (max-width: 40em) {
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    table { table-layout: fixed; }
    tbody { display: block; }
    tbody tr { display: flex; flex-wrap: wrap; overflow: hidden; }
    .table .item { padding-block: 8px; }
    tbody th.title { flex: 1 0 100%; max-inline-size: none; padding: 0; }
    tbody td, tbody td.employer {
      position: relative; min-inline-size: 0; max-inline-size: 100%; margin-inline: -1.2em 1.2em; padding: 0; padding-inline-start: 1.2em;
      overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
    }
    tbody td::before { content: '·'; position: absolute; inset-inline-start: 0; inline-size: 1.2em; text-align: center; color: var(--muted); }
    tbody td:empty { display: none; }
    .table .whole:focus-visible::after { outline-offset: -2px; }
  }

  .ticker { font-size: 1.5em; }
  @container (max-width: 72em) {
    .root .ticker .job, .root:lang(zh) .ticker .job { grid-template-columns: minmax(0, 1fr) auto; }
    .root .ticker .job .facts { grid-column: 1 / -1; display: flex; gap: 0; overflow: hidden; }
    .root .ticker .job .facts li { margin-inline: -1.2em 1.2em; padding-inline-start: 1.2em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .root .ticker .job .facts li + li::before { content: '·'; }
    .root .ticker .whole-word { display: inline; }
  }
  .ticker .item { padding-block: .75em; }
  @media not print { .ticker .away { display: none; } }
  .turns { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding-block-start: 12px; font-size: var(--small); color: var(--muted); }
  .turns .plain { display: inline-flex; align-items: center; gap: 4px; min-block-size: 32px; }

  .endless .item { content-visibility: auto; contain-intrinsic-size: auto 5em; }
`;
