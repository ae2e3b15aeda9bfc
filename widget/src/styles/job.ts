import { css } from 'lit';

export const job = css`
  .jobs .item { border-block-start: 1px solid var(--hairline); padding-block: 12px; }
  .jobs .item:last-child { border-block-end: 1px solid var(--hairline); }
  .job { display: grid; gap: 4px 16px; grid-template-columns: minmax(0, 1fr) auto; }
  .job .facts { grid-column: 1 / -1; }
  .job .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; max-inline-size: 40em; }
  .job .party { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: var(--small); }
  .job .kind { color: var(--muted); }
  .verified { margin-inline-start: 4px; color: var(--accent); }
  .verified .icon { inline-size: 1.15em; block-size: 1.15em; }
  .job .facts { display: flex; flex-wrap: wrap; overflow: hidden; font-size: var(--small); }
  .job .facts li { position: relative; max-inline-size: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding-inline-start: 16px; margin-inline-start: -16px; margin-inline-end: 16px; }
  .job .facts li + li::before { content: '·'; position: absolute; inset-inline-start: 0; inline-size: 16px; text-align: center; }
  .job .place, .job .type, .job .education, .job .when { color: var(--muted); }
  .job .pay { font-weight: 500; }
  .job .when .icon { margin-inline-end: 4px; }
  .job .when .soon { color: var(--soon); }
  .job.closed .title bdi { color: var(--closed); text-decoration: line-through; text-decoration-thickness: 1px; }
  .job.closed .employer, .job.closed .pay { color: var(--closed); }
  .action { grid-area: 1 / 2; position: relative; z-index: 1; align-self: start; padding-inline: 8px; border-radius: var(--radius); font-size: var(--small); color: var(--accent); text-decoration: underline; text-underline-offset: .2em; }
  @media (hover: hover) {
    .action { opacity: 0; transition: opacity 120ms; }
    .item:hover .action, .item:focus-within .action { opacity: 1; }
  }
  @container (min-width: 700px) {
    .job { grid-template-columns: minmax(0, 1fr) minmax(470px, 58%); align-items: first baseline; }
    .job .facts {
      grid-column: 2; display: grid; gap: 0 16px; overflow: visible;
      grid-template: 'place pay type when' auto 'place pay education when' auto / minmax(0, 1fr) minmax(0, 1.45fr) minmax(0, 1.2fr) minmax(0, 1.1fr);
    }
    .job .facts li { margin: 0; padding: 0; white-space: normal; }
    .job .facts li + li::before { content: none; }
    .whole-word { white-space: nowrap; }
    .place { grid-area: place; } .pay { grid-area: pay; } .type { grid-area: type; } .education { grid-area: education; } .when { grid-area: when; }
    .action { position: absolute; inset-inline-end: 0; inset-block-end: 12px; padding-inline: 0; }
  }
`;
