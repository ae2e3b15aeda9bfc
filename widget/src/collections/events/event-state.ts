import type { Event as FeedEvent } from '@recruitment-feed/sdk/contract';
import type { TemplateResult } from 'lit';
import { icon } from '../../icons.ts';
import { labelOf } from '../../messages/index.ts';
import { signs } from './signs.ts';
import type { EventWords } from './words.ts';

/** Statuses after which nothing more is said of an event; `removed` is the widget's own, for one that the feed lost. */
export const settled: readonly string[] = ['ended', 'cancelled', 'removed'];

/** A map, for a status that this version does not know may be the name of anything. */
const icons: ReadonlyMap<string, () => TemplateResult> = new Map([
  ['live', signs.live],
  ['postponed', () => icon('clock')],
  ['cancelled', () => icon('closed')],
  ['removed', () => icon('closed')],
  ['ended', () => icon('filled')],
]);

/** How far an event has come, as an icon and a word. */
export function eventState({ status, mode }: FeedEvent, words: EventWords) {
  const sign = (icons.get(status) ?? signs.calendar)();
  if (status === 'live' && mode === 'onsite') return { sign, name: words.underway };
  return { sign, name: status === 'removed' ? words.removed : labelOf(words.statuses, status) };
}
