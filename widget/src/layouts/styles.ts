import { css } from 'lit';

export const styles = css`
  .dense { line-height: 1.35; }
  .dense .jobs .item { padding-block: 6px; }
  .dense .job { row-gap: 2px; }
  .dense .list.cooperations { gap: 8px; }
  .dense .cooperations .item { padding: 12px; }

  .cards .list.jobs { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); }
  .cards.dense .list.jobs { gap: 8px; }
  .cards .jobs .item, .cards .jobs .item:last-child { border: 1px solid var(--hairline); border-radius: var(--card-radius); padding: 16px; }
  .cards.dense .jobs .item { padding: 12px; }
  .cards .jobs a.whole::after { border-radius: var(--card-radius); }
  .cards .job, .root.cards:lang(zh) .job { display: flex; flex-direction: column; gap: 8px; block-size: 100%; }
  .cards .job .facts { display: flex; flex-direction: column; gap: 2px; margin-block-start: auto; overflow: visible; }
  .cards .job .facts li { margin: 0; padding: 0; max-inline-size: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .cards .job .facts li + li::before { content: none; }
  .cards .when .whole-word { display: inline; }
  .cards .action { position: absolute; inset-inline-end: 16px; inset-block-end: 16px; padding-inline: 0; }

  .compact .jobs .item { padding-block: 4px; }
  .compact .job, .root.compact:lang(zh) .job { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline; }
  .compact .job .lead { display: contents; }
  .compact .job .title { -webkit-line-clamp: 1; }
  .compact .job .party { flex: 1 1 8em; min-inline-size: 0; }
  .compact .job .facts { display: flex; flex: none; max-inline-size: 100%; }
  .compact .job .facts li.type, .compact .job .facts li.education { display: none; }
  .compact .job .facts li { margin-inline: -16px 16px; padding-inline-start: 16px; white-space: nowrap; }
  .compact .job .facts li + li::before { content: '·'; }
  .compact .when .whole-word { display: inline; }
  .compact .action { position: static; padding-inline: 0; }

  .table-box { overflow-x: auto; }
  table { inline-size: 100%; border-collapse: collapse; font-size: var(--small); }
  th, td { padding: 8px 12px 8px 0; text-align: start; vertical-align: baseline; font-weight: inherit; }
  .dense th, .dense td { padding-block: 4px; }
  thead th { border-block-end: 1px solid var(--border); color: var(--muted); white-space: nowrap; }
  tbody tr { position: relative; border-block-end: 1px solid var(--hairline); transform: translate(0); }
  tbody .title { min-inline-size: 12em; max-inline-size: 24em; font-weight: 600; font-size: 1rem; font-size: calc(1em / .875); }
  tbody td { min-inline-size: 5em; color: var(--muted); }
  tbody td.employer { min-inline-size: 9em; color: inherit; }
  tbody td.pay { color: inherit; }
  tr.closed .title bdi { color: var(--closed); text-decoration: line-through; text-decoration-thickness: 1px; }
  td .verified { margin-inline-start: 4px; color: var(--accent); }
  td .soon, td .past { color: var(--soon); }
  td .whole-word { white-space: nowrap; }
  @container (max-width: 559px) {
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody, tbody tr { display: block; }
    tbody tr { padding-block: 8px; }
    tbody th, tbody td { display: inline; padding: 0; }
    tbody th.title { display: block; }
    tbody td:not(:empty) + td:not(:empty)::before { content: ' · '; color: var(--muted); }
  }

  .ticker { font-size: 1.5em; }
  .ticker .item { padding-block: .75em; }
  .turns { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding-block-start: 12px; font-size: var(--small); color: var(--muted); }
  .turns .plain { display: inline-flex; align-items: center; gap: 4px; min-block-size: 32px; }

  .endless .item { content-visibility: auto; contain-intrinsic-size: auto 5em; }
`;
