const numbers = new Intl.NumberFormat('en');

/** A list of the panel that can be empty. */
export type EmptyList = 'jobs' | 'filtered' | 'cooperations' | 'saved' | 'applied' | 'seen';

/** What the panel says. */
export const en = {
  title: 'My feed',
  tabs: { jobs: 'Jobs', cooperations: 'Partners', saved: 'Saved', applied: 'Applied', seen: 'Seen' },
  sections: 'Parts of the feed',
  search: 'Title, employer or place',
  filters: 'Filters',
  fitting: 'Fits me',
  cooperating: 'Partners of my college',
  open: 'Open only',
  type: 'Kind of employment',
  anyType: 'Any kind',
  sort: 'Order',
  sorts: { match: 'Best fit first', newest: 'Newest first' },
  count: (many: number) => `${numbers.format(many)} ${many === 1 ? 'job' : 'jobs'}`,
  more: (left: number) => `Show more (${numbers.format(left)} left)`,
  save: 'Save',
  saved: 'Saved',
  apply: 'I applied',
  applied: 'Applied',
  posting: 'Open the posting',
  forget: 'Remove from this list',
  why: 'Why it fits',
  missed: 'Asked for, and not in your profile',
  noReasons: 'Nothing in your profile speaks for or against it.',
  closed: 'Closed',
  closes: (day: string) => `Closes ${day}`,
  closesOn: 'Closing date',
  posted: (day: string) => `Posted ${day}`,
  since: (month: string) => `Since ${month}`,
  on: {
    saved: (day: string) => `Saved ${day}`,
    applied: (day: string) => `Applied ${day}`,
    seen: (day: string) => `Seen ${day}`,
  },
  cooperationPage: 'About the cooperation',
  showJobs: 'Jobs of this employer',
  noProfile: 'Say what you study, and the jobs that fit come first, with the reasons.',
  noCollege: 'Choose your college to see which employers it works with.',
  setUp: 'Set up',
  fetching: 'Fetching your feed for the first time. This takes a few seconds.',
  notYet: 'Your feed has not been fetched yet.',
  offline: 'You are offline. What is shown is the copy on this computer.',
  failed: 'The copy of the feed could not be read. Fetch it again; what you saved is kept.',
  fetch: 'Fetch now',
  empty: {
    jobs: ['The feed lists no jobs yet', 'New ones appear here after the next fetch.'],
    filtered: ['Nothing fits this search', 'Take a filter away or use fewer words.'],
    cooperations: [
      'No partners known',
      'As soon as the feed names employers that work with your college, they stand here.',
    ],
    saved: [
      'Nothing saved',
      'Save a job here or from the badge on its page; it stays, even when its page is gone.',
    ],
    applied: [
      'No applications noted',
      'After you applied, mark it here or on the badge, and lists show it as done.',
    ],
    seen: ['Nothing seen yet', 'Postings whose pages you opened stand here, on this computer only.'],
  } as Record<EmptyList, [title: string, hint: string]>,
  clear: 'Clear search and filters',
};

/** The shape that every language fills. */
export type PanelMessages = typeof en;
