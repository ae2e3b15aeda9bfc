import { computed, effect, signal } from '@preact/signals';
import type { Partner } from '../../feed-index/look-up.ts';
import { collegeCooperations } from '../../feed-list/cooperations.ts';
import type { JobFilters, RankedJobs, RankOptions } from '../../feed-list/ranked-job.ts';
import { onMarksChanged } from '../../marks/announce.ts';
import type { Mark } from '../../marks/mark.ts';
import { readMarks } from '../../marks/marks.ts';
import { ask } from '../../messages/requests.ts';
import { settings } from '../../settings/settings.ts';
import { refreshReminders } from '../options/reminders.ts';
import { granted, profile, reopen, status } from '../options/state.ts';

export const tabs = ['jobs', 'cooperations', 'saved', 'applied', 'seen'] as const;
export type Tab = (typeof tabs)[number];
export const pageSize = 20;

export const tab = signal<Tab>('jobs');
export const search = signal('');
export const filters = signal<JobFilters>({ open: true });
export const sort = signal<RankOptions['sort']>('match');
export const limit = signal(pageSize);
/** The id of the one item that is open. */
export const opened = signal<string | undefined>(undefined);
export const jobs = signal<RankedJobs | undefined>(undefined);
export const partners = signal<Partner[] | undefined>(undefined);
export const marks = signal<Mark[]>([]);
export const offline = signal(!navigator.onLine);
export const failed = signal(false);

/** The mark of each posting under all its names. */
const marksByName = computed(
  () => new Map(marks.value.flatMap((mark) => mark.identities.map((name) => [name, mark] as const))),
);

/** Returns the mark of the posting that has any of these names. */
export function markNamed(identities: readonly string[]): Mark | undefined {
  return identities.map((name) => marksByName.value.get(name)).find((mark) => mark !== undefined);
}

export const isFiltered = computed(() => {
  const { fitting, cooperating, employmentTypes } = filters.value;
  return search.value !== '' || Boolean(fitting || cooperating || employmentTypes?.length);
});

/** Goes back to all open jobs. */
export function clearFilters(): void {
  search.value = '';
  filters.value = { open: true };
  limit.value = pageSize;
}

/** Reads anew whatever changes under the panel: feed, profile, marks, connection, filters. */
export function keepFresh(): void {
  effect(() => {
    // What it depends on; the index itself tells nobody that it changed.
    void [status.value?.syncedAt, status.value?.ready, profile.value];
    void readJobs({
      search: search.value,
      filters: filters.value,
      sort: sort.value,
      limit: limit.value,
    });
  });
  effect(() => {
    void [status.value?.syncedAt, profile.value.college];
    void readPartners();
  });
  effect(() => {
    void granted.value;
    void refreshReminders();
  });
  void refreshMarks();
  onMarksChanged(() => void refreshMarks());
  for (const change of ['online', 'offline'] as const)
    window.addEventListener(change, () => {
      offline.value = !navigator.onLine;
    });
  // Profile, language and feeds are changed in other pages.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void reopen();
  });
  window.addEventListener('focus', () => void reopen());
  settings.watch(() => void reopen());
}

let asked = 0;

async function readJobs(options: RankOptions): Promise<void> {
  asked += 1;
  const own = asked;
  try {
    const found = await ask('ranked-jobs', { options });
    // An answer to what was asked before is late.
    if (own !== asked) return;
    jobs.value = found;
    failed.value = false;
  } catch (error) {
    console.warn('The jobs cannot be listed:', error);
    failed.value = true;
  }
}

async function readPartners(): Promise<void> {
  try {
    partners.value = await collegeCooperations(profile.value);
  } catch (error) {
    console.warn('The cooperations cannot be listed:', error);
    failed.value = true;
  }
}

async function refreshMarks(): Promise<void> {
  marks.value = await readMarks();
  await refreshReminders();
}
