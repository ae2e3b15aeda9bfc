import type {
  closedReasons,
  educationLevels,
  employmentTypes,
  organizationKinds,
  payPeriods,
  workplaceTypes,
} from '@recruitment-feed/sdk/contract';
import type { Count } from './count.ts';

/** The parts that words belong to, as a catalogue of the page names them. */
export type Part =
  | 'common'
  | 'jobs'
  | 'cooperations'
  | 'posts'
  | 'events'
  | 'details'
  | 'layouts'
  | 'filters'
  | 'notices'
  | 'regions';

/** A label for each value of a set. */
export type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], string>>;

/** Every word the widget says, in one language. */
export interface Messages {
  /** Names of the tabs and of their lists. */
  collections: Labels<readonly ['jobs', 'cooperations', 'posts', 'events']>;

  sections: string;
  more: string;
  loading: string;
  retry: string;
  /** What is shown could not be refreshed since `time`. */
  stale(time: string): string;
  failed: string;

  clearSearch: string;
  clearFilters: string;

  verified: string;
  sample: string;
  fresh: string;
  /** It has changed since the page was opened. */
  changed: string;
  cooperates: string;
  apply: string;
  applyTo(title: string): string;
  opensInNewTab: string;

  closed: string;
  closedBecause(reason: string): string;
  closesToday: string;
  closesTomorrow: string;
  /** In two days or more. */
  closesIn(days: Count): string;
  pastClosing: string;
  /** Before a date, for those who do not see the column. */
  posted: string;

  remote: string;
  remoteIn(place: string): string;
  /** The first of `total` places, and how many beside it. */
  placesMore(place: string, more: Count, total: Count): string;

  payUpTo(amount: string): string;
  payFrom(amount: string): string;
  /** After a pay by the month, where a year has more of them than twelve. */
  payMonths(months: string): string;

  employmentTypes: Labels<typeof employmentTypes>;
  workplaceTypes: Labels<typeof workplaceTypes>;
  educationLevels: Labels<typeof educationLevels>;
  closedReasons: Labels<typeof closedReasons>;
  organizationKinds: Labels<typeof organizationKinds>;
  /** After an amount: `/月`, ` a month`. */
  payPeriods: Labels<typeof payPeriods>;
}

/** The label of an open value, or the value itself where this version does not know it. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  const label: unknown = labels[value];
  return typeof label === 'string' ? label : value;
}
