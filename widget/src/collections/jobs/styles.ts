import { css } from 'lit';

export const styles = css`
  .jobs .item { border-block-start: 1px solid var(--hairline); padding-block: 12px; }
  .list.jobs { border-block-end: 1px solid var(--hairline); }
  .job { display: grid; gap: 4px 16px; grid-template-columns: minmax(0, 1fr) auto; }
  .job .facts { grid-column: 1 / -1; }
  .job .title { max-inline-size: 40em; }
  .job .title bdi { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .job .party { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: var(--small); }
  .job .kind { color: var(--muted); }
  .verified { white-space: nowrap; margin-inline-start: 4px; color: var(--accent); }
  .verified .icon { inline-size: 1.15em; block-size: 1.15em; }
  .job .when .soon, .job .when .past { color: var(--soon); }
  .action { grid-area: 1 / 2; position: relative; z-index: 2; align-self: start; padding-inline: 8px; border-radius: var(--radius); font-size: var(--small); }
  @container (min-width: 44em) {
    .job { grid-template-columns: minmax(0, 1fr) 62%; align-items: first baseline; }
    .job .facts {
      grid-column: 2; display: grid; gap: 0 16px; overflow: visible;
      grid-template: 'place pay type when' auto 'place pay education when' 1fr / minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1.6fr) minmax(0, 1.1fr);
    }
    .job .facts li { margin: 0; padding: 0; overflow: visible; white-space: normal; text-wrap: balance; }
    .job .facts li + li::before { content: none; }
    .root:lang(zh) .job { grid-template-columns: minmax(0, 1fr) minmax(28em, 56%); }
    .root:lang(zh) .job .facts { grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1.5fr); }
    .when { word-break: keep-all; }
    .when .whole-word { display: block; }
    .pay .whole-word { display: inline-block; white-space: nowrap; }
    .place { grid-area: place; } .pay { grid-area: pay; } .type { grid-area: type; } .education { grid-area: education; } .when { grid-area: when; }
    .action { position: absolute; inset-inline-end: 0; inset-block-end: 12px; padding-inline: 0; }
  }
`;
