import { css } from 'lit';
import { richStyles } from '../../styles/rich.ts';

const events = css`
  .events .item { border-block-start: 1px solid var(--hairline); padding-block: 16px; }
  .list.events { border-block-end: 1px solid var(--hairline); }
  .event { display: grid; gap: 16px; grid-template-columns: 3.5em minmax(0, 1fr); }
  .leaf { display: flex; flex-direction: column; align-items: center; align-self: start; min-block-size: 4.75em; padding-block: 8px; border-radius: var(--radius); background: var(--tint); color: var(--ink); font-size: var(--tiny); line-height: 1.4; }
  .postponed .leaf, .cancelled .leaf, .removed .leaf, .ended .leaf { color: var(--muted); }
  .postponed .leaf b, .cancelled .leaf b, .removed .leaf b { text-decoration: line-through; text-decoration-thickness: 1px; }
  .leaf b { font-size: 1.83em; font-weight: 600; line-height: 1.2; }
  .event .lead { display: grid; gap: 4px; min-inline-size: 0; }
  .event .party { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: var(--small); }
  .event .quiet { color: var(--muted); }
  .tag.state { font-weight: 500; color: var(--accent); }
  .live .tag.state { color: var(--warning); }
  .postponed .tag.state { color: var(--soon); }
  .ended .tag.state, .cancelled .tag.state, .removed .tag.state { color: var(--closed); }
  .event.cancelled .title bdi, .event.removed .title bdi { color: var(--closed); text-decoration: line-through; text-decoration-thickness: 1px; }
  .event.cancelled time, .event.postponed time { text-decoration: line-through; text-decoration-thickness: 1px; }
  .event .facts .when { white-space: normal; }
  .hosts { font-size: var(--small); }
  .event .words { position: relative; z-index: 2; max-inline-size: 40em; font-size: var(--small); }
  .event .clip { -webkit-line-clamp: 3; }
  .event.skeleton .leaf { background: var(--hairline); }
  .event.skeleton .party::before { inline-size: 30%; }
  .event.skeleton .title::before { inline-size: 70%; }
`;

export const styles = [richStyles, events];
