const numbers = new Intl.NumberFormat('en');
const count = (many: number, noun: string) => `${numbers.format(many)} ${noun}${many === 1 ? '' : 's'}`;

/** What popup and options say besides. */
export const en = {
  name: 'Recruitment Feed Companion',
  newMatches: (count: number) =>
    count === 1 ? '1 new job that fits' : `${numbers.format(count)} new jobs that fit`,
  popup: {
    heading: 'Postings on this page',
    none: 'No posting on this page',
    noneHint: 'Open the page of a single job. It can be read where the site marks its postings up.',
    unreadable: 'The browser lets no extension read this page.',
    offHere: (host: string) => `${host} is not being checked`,
    offHereHint: 'Check this one page now, or switch the site on to get badges while you browse.',
    check: 'Check this page',
    checking: 'Reading the page…',
    siteSwitch: (host: string) => `Badges on ${host}`,
    siteOn: 'Checked as you browse, on your computer only',
    siteOff: 'Checked only when you ask here',
    noCollege: 'Choose your college to see which employers it works with.',
    chooseCollege: 'Choose college',
    feed: 'My feed',
    options: 'Settings',
    count: (known: number, all: number) => `${known} of ${all} flagged`,
  },

  feed: {
    state: (jobs: number, cooperations: number) =>
      `${count(jobs, 'job')}, ${count(cooperations, 'cooperation')}`,
    asOf: (when: string) => `as of ${when}`,
    first: 'Your feed comes for the first time.',
    syncing: 'Fetching the feed…',
    received: (many: number) => `${numbers.format(many)} received`,
    never: 'The feed has not been fetched yet.',
    failures: {
      unreachable: 'The feed cannot be reached.',
      unavailable: 'The feed cannot answer at present.',
      'not-a-feed': 'This address does not answer as a recruitment feed.',
      'storage-full': 'The browser has no room left for the feed. Free some space on this computer.',
      storage: 'The browser cannot store the feed. Restart it and fetch again.',
    },
    kept: (when: string) => `What you see is from ${when}.`,
  },

  options: {
    title: 'Settings',
    intro: 'Everything here stays in this browser.',
    feed: 'Feeds',
    feedHint:
      "Your college's recruitment feed, and any others, such as your city's. Jobs and cooperations are fetched as a whole, every six hours and when you ask. A job that is in two feeds shows once.",
    address: 'Address of another feed',
    addressExample: 'https://feed.example.edu.cn',
    addFeed: 'Add feed',
    removeFeed: (feed: string) => `Remove ${feed}`,
    noFeeds: 'No feed. Add the address of one to see its jobs and cooperations.',
    saved: 'Saved.',
    badAddress: 'Enter an address such as https://feed.example.edu.cn.',
    added: 'Added.',
    sameFeed: 'This feed is already in the list.',
    refused: 'Not added: the browser needs your permission to reach this address.',
    sync: 'Fetch now',
    college: 'Your college',
    collegeHint: 'Employers that cooperate with it get a badge. Your choice is sent to nobody.',
    noCollege: 'None chosen',
    noColleges: 'The list comes with the feed. Fetch it first.',
    language: 'Language',
    auto: 'Like the browser',
    sites: 'Where badges appear',
    sitesHint: 'The page is read on your computer only. Each step can be taken back at any time.',
    onRequest: 'Only when I ask',
    onRequestHint: "The toolbar button checks the page you are on. The feed's own site is always on.",
    boards: 'On job boards',
    boardsHint: (count: number) => (count === 1 ? '1 board' : `${count} boards, all at once or one by one`),
    boardsOn: (on: number, all: number) => `${on} of ${all} on`,
    allSites: 'On all sites',
    allSitesHint:
      "Also on employers' own career pages. The browser will warn that the extension can read all pages; it reads postings and sends nothing.",
    covered: 'On, because all sites are',
    always: 'Always on',
    pausedEverywhere: 'You switched badges off everywhere. The toolbar button still checks a page.',
    paused: 'Paused sites',
    resume: 'Resume',
    privacy: 'What leaves this computer',
    privacyText:
      'One kind of request, to the feeds above: “send me everything that changed”. It is the same for every student, comes on a timer or by your click, and is never caused by a page you open. Pages you visit, postings you see, your college and your profile are not in it.',
  },
};

/** The shape that every language fills. */
export type PageMessages = typeof en;
