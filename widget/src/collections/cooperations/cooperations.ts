import type {
  Cooperation,
  CooperationFilter,
  cooperationKinds,
  cooperationStatuses,
} from '@recruitment-feed/sdk/contract';
import { labelOf } from '../../messages/index.ts';
import type { Collection } from '../collection.ts';
import { cooperationCard, cooperationSkeleton, pairOf } from './cooperation-card.ts';
import { isCooperation } from './is-cooperation.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

type Kind = (typeof cooperationKinds)[number];
type Status = (typeof cooperationStatuses)[number];

function isKind(value: string): value is Kind {
  return Object.keys(words.en.kinds).includes(value);
}
function isStatus(value: string): value is Status {
  return Object.keys(words.en.statuses).includes(value);
}

/** Cooperations of a college or an enterprise. */
export const cooperations: Collection<Cooperation> = {
  name: 'cooperations',
  path: '/v1/cooperations',
  isItem: isCooperation,
  words,
  styles,
  facets: [
    {
      parameter: 'kind',
      valuesOf: ({ kinds }) => kinds,
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
  filter({ college, organization }, { q, values }): CooperationFilter {
    const kind = values.kind?.filter(isKind) ?? [];
    const status = values.status?.filter(isStatus) ?? [];
    return {
      ...(college && { college: [college] }),
      ...(organization && { enterprise: [organization] }),
      ...(q && { q }),
      ...(kind.length > 0 && { kind }),
      ...(status.length > 0 && { status }),
    };
  },
  isSettled: () => false,
  gone: (cooperation) => cooperation,
  titleOf(cooperation, locale) {
    const { enterprise, college } = pairOf(cooperation, locale);
    return words(locale).pair(enterprise.text, college.text);
  },
  card: cooperationCard,
  skeleton: cooperationSkeleton,
};
