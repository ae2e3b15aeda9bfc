import type { Cooperation, cooperationKinds, cooperationStatuses } from '@recruitment-feed/sdk/contract';
import { catalogues, labelOf } from '../messages/index.ts';
import { cooperationCard, cooperationSkeleton, pairOf } from '../views/cooperation-card.ts';
import type { Collection } from './collection.ts';

type Kind = (typeof cooperationKinds)[number];
type Status = (typeof cooperationStatuses)[number];

function isKind(value: string): value is Kind {
  return Object.keys(catalogues.en.cooperationKinds).includes(value);
}
function isStatus(value: string): value is Status {
  return Object.keys(catalogues.en.cooperationStatuses).includes(value);
}

/** Cooperations of a college or an enterprise. */
export const cooperations: Collection<Cooperation> = {
  name: 'cooperations',
  facets: [
    {
      parameter: 'kind',
      valuesOf: ({ kinds }) => kinds.filter(isKind),
      label: (value, { messages }) => labelOf(messages.cooperationKinds, value),
    },
    {
      parameter: 'status',
      valuesOf: ({ status }) => [status],
      label: (value, { messages }) => labelOf(messages.cooperationStatuses, value),
    },
  ],
  list(reader, { college, organization }, { q, values }, position, options) {
    const kind = values.kind?.filter(isKind) ?? [];
    const status = values.status?.filter(isStatus) ?? [];
    return reader.cooperations.list(
      {
        ...(college && { college: [college] }),
        ...(organization && { enterprise: [organization] }),
        ...(q && { q }),
        ...(kind.length > 0 && { kind }),
        ...(status.length > 0 && { status }),
        ...position,
      },
      options,
    );
  },
  byId: (reader, id, options) => reader.cooperations.list({ id, limit: id.length }, options),
  isSettled: () => false,
  gone: (cooperation) => cooperation,
  titleOf(cooperation, locale) {
    const { enterprise, college } = pairOf(cooperation, locale);
    return locale.messages.cooperation(enterprise.text, college.text);
  },
  card: cooperationCard,
  skeleton: cooperationSkeleton,
};
