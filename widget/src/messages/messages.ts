import type {
  closedReasons,
  cooperationKinds,
  cooperationStatuses,
  educationLevels,
  employmentTypes,
  organizationKinds,
  payPeriods,
  workplaceTypes,
} from '@recruitment-feed/sdk/contract';

type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], string>>;

/** The words of one kind of thing the feed shows. */
export interface CollectionWords {
  /** Name of the tab and of the list. */
  title: string;
  loading: string;
  search: string;
  /** `count` are on show, and `complete` says whether that is all there is. */
  shown(count: string, complete: boolean): string;
  arrived(count: string): string;
  empty: { title: string; hint: string };
  filteredEmpty: { title: string; hint: string };
}

/** Every word the widget says, in one language. */
export interface Messages {
  jobs: CollectionWords;
  cooperations: CollectionWords;

  feed: string;
  sections: string;
  more: string;
  loadingMore: string;
  retry: string;
  /** What is shown could not be refreshed since `time`. */
  stale(time: string): string;
  failed: string;

  clearSearch: string;
  clearFilters: string;
  removeFilter(label: string): string;
  activeFilters: string;
  facets: { employmentType: string; region: string; kind: string; status: string };

  verified: string;
  sample: string;
  fresh: string;
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
  becameClosed(title: string): string;

  remote: string;
  remoteIn(place: string): string;
  /** The first of `total` places. */
  placesMore(place: string, total: number): string;

  since(date: string): string;
  stage(name: string, position: number, total: number): string;
  cooperation(enterprise: string, college: string): string;
  ended: string;

  employmentTypes: Labels<typeof employmentTypes>;
  workplaceTypes: Labels<typeof workplaceTypes>;
  educationLevels: Labels<typeof educationLevels>;
  closedReasons: Labels<typeof closedReasons>;
  organizationKinds: Labels<typeof organizationKinds>;
  cooperationKinds: Labels<typeof cooperationKinds>;
  cooperationStatuses: Labels<typeof cooperationStatuses>;
  /** After an amount: `/月`, ` a month`. */
  payPeriods: Labels<typeof payPeriods>;
}

/** The label of an open value, or the value itself where this version does not know it. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  const label: unknown = labels[value];
  return typeof label === 'string' ? label : value;
}
