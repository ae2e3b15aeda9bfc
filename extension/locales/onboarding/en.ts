/** What the first three screens say, and the list of requests. */
export const en = {
  title: 'Welcome',
  step: (at: number, all: number) => `Step ${at} of ${all}`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  finish: 'Open my feed',
  later: 'Everything can be changed later in the settings.',
  finished: 'You are set up. Open a job posting as usual; the toolbar button brings back feed and settings.',
  college: {
    title: 'Where do you study, and what?',
    hint: 'Your college tells which employers it works with; your major, which postings fit. Both stay in this browser.',
  },
  boards: {
    title: 'Where should postings be marked?',
    hint: 'You decide which sites the extension may read. Until you allow some, it reads a page only when you click its button.',
  },
  privacy: {
    title: 'What you browse stays yours',
    points: [
      [
        'Pages are read here',
        'Postings are recognised and judged on this computer. No page is sent anywhere.',
      ],
      [
        'One kind of request',
        'The whole feed is fetched now and then, the same for every student. No page you open causes a request.',
      ],
      [
        'No account, no counting',
        'Nobody learns what you saw, saved or applied for: neither we, nor your college, nor the sites.',
      ],
      ['Yours to take or delete', 'The settings export everything as one file, or delete it.'],
    ] as [string, string][],
  },
  log: {
    show: 'Show every request made',
    hide: 'Hide the requests',
    hint: 'Every request of this extension since it was installed, the last first; 2,000 at most are kept.',
    none: 'None so far.',
    time: 'Time',
    address: 'Address',
    answer: 'Answer',
    size: 'Size',
    waiting: 'under way',
    failed: 'no answer',
    brokenOff: 'broken off',
    kilobytes: (size: string) => `${size} KB`,
    more: 'Show more',
  },
};

/** The shape that every language fills. */
export type OnboardingMessages = typeof en;
