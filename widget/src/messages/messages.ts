import type {
  closedReasons,
  educationLevels,
  employmentTypes,
  organizationKinds,
  payPeriods,
  workplaceTypes,
} from '@recruitment-feed/sdk/contract';

/** A label for each value of a set. */
export type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], string>>;

/** Every word the widget says, in one language. */
export interface Messages {
  /** Names of the tabs and of their lists. */
  collections: Labels<readonly ['jobs', 'cooperations', 'posts', 'events']>;

  feed: string;
  sections: string;
  more: string;
  loading: string;
  retry: string;
  /** What is shown could not be refreshed since `time`. */
  stale(time: string): string;
  failed: string;

  clearSearch: string;
  clearFilters: string;
  removeFilter(label: string): string;
  activeFilters: string;

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
  closesIn(days: number): string;
  pastClosing: string;
  /** Before a date, for those who do not see the column. */
  posted: string;

  remote: string;
  remoteIn(place: string): string;
  /** The first of `total` places. */
  placesMore(place: string, total: number): string;

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
