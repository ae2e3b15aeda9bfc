import type {
  EventFilter,
  eventKinds,
  eventStatuses,
  Event as FeedEvent,
} from '@recruitment-feed/sdk/contract';
import { translated } from '../../format/translated.ts';
import { labelOf } from '../../messages/index.ts';
import type { Collection, CollectionHost } from '../collection.ts';
import { type EventMemory, eventCard, eventSkeleton } from './event-card.ts';
import { settled } from './event-state.ts';
import { isEvent } from './is-event.ts';
import { styles } from './styles.ts';
import { createViewers } from './viewers.ts';
import { words } from './words.ts';

type Kind = (typeof eventKinds)[number];
type Status = (typeof eventStatuses)[number];

function isKind(value: string): value is Kind {
  return Object.keys(words.en.kinds).includes(value);
}
function isStatus(value: string): value is Status {
  return Object.keys(words.en.statuses).includes(value);
}

function createMemory(host: CollectionHost): EventMemory {
  const opened = new Set<string>();
  return {
    viewers: createViewers(host),
    isOpen: (id) => opened.has(id),
    toggle(id) {
      if (!opened.delete(id)) opened.add(id);
      host.redraw();
    },
  };
}

/** Events that a college or an organization hosts. The API does not search them by words. */
export function eventsOf(host: CollectionHost): Collection<FeedEvent> {
  const memory = createMemory(host);
  return {
    name: 'events',
    path: '/v1/events',
    isItem: isEvent,
    words,
    styles,
    facets: [
      {
        parameter: 'kind',
        valuesOf: ({ kind }) => kind,
        accepts: isKind,
        label: (value, locale) => labelOf(words(locale).kinds, value),
      },
      {
        parameter: 'status',
        valuesOf: ({ status }) => status,
        accepts: isStatus,
        label: (value, locale) => labelOf(words(locale).statuses, value),
      },
    ],
    filter({ college, organization }, { values }): EventFilter {
      const kind = values.kind?.filter(isKind) ?? [];
      const status = values.status?.filter(isStatus) ?? [];
      const of = organization ?? college;
      return {
        ...(of && { organizationId: [of] }),
        ...(kind.length > 0 && { kind }),
        ...(status.length > 0 && { status }),
      };
    },
    isSettled: ({ status }) => settled.includes(status),
    gone: (event) => (settled.includes(event.status) ? event : { ...event, status: 'removed' }),
    titleOf: (event, { tag }) => translated(event, 'title', tag)?.text ?? event.title,
    card: (event, context) => eventCard(event, context, memory),
    skeleton: eventSkeleton,
  };
}
