import type { Messages } from './zh-cn.ts';

export const en: Messages = {
  name: 'Recruitment feed',
  language: 'Language',
  otherLanguage: '中文',
  tagline:
    'Enterprises and colleges publish once; the same jobs and cooperations stand live on every college’s pages and are recognised wherever a student meets them.',
  sampleNotice:
    'What you see is sample data written by this project; it speaks for no enterprise and no college.',
  counts: {
    organizations: 'enterprises, colleges and associations',
    jobs: 'open jobs',
    cooperations: 'cooperations',
  },
  tour: {
    college: {
      title: 'On a college’s page',
      text: 'One script tag lists live jobs and cooperations.',
      action: 'Open the demo college page',
    },
    board: {
      title: 'In a student’s browser',
      text: 'The extension marks a job met elsewhere: is it in the college’s feed, and does the employer cooperate with the college?',
      action: 'Open the demo job board',
    },
    api: {
      title: 'In your own code',
      text: 'A typed SDK; public reads need no key.',
      action: 'Open the API reference',
    },
  },
  configurator: {
    title: 'Embed it',
    text: 'Choose, look at what becomes of it, and copy the lines into your page.',
    withoutScript:
      'Options and preview need JavaScript; an iframe of /embed/colleges/ and the id of the college does without.',
    options: 'Options',
    more: 'More options',
    asThePage: 'As the page',
    page: 'The page around it',
    width: 'Width',
    theme: 'Scheme',
    themes: { light: 'Light', dark: 'Dark', auto: 'As the visitor’s system' },
    background: 'Background',
    ink: 'Text',
    accent: 'Accent',
    contrast: {
      text: 'Text on this background has a contrast of {ratio} only; it should be 4.5 or more.',
      accent: 'The accent on this background has a contrast of {ratio} only; it should be 4.5 or more.',
    },
    check: 'Check id, key and site',
    origin: 'Address of your site',
    checkNow: 'Check',
    results: {
      ok: 'All is well: {name}.',
      unknown: 'There is no organization of this id.',
      key: 'The key is wrong or no longer valid.',
      origin: 'The key may not be used on this site.',
      failed: 'The check did not work. Please try again later.',
    },
    preview: 'Preview',
    frameTitle: 'Jobs and cooperations',
    copy: 'Copy',
    copied: 'Copied',
    snippets: {
      script: {
        title: 'Script',
        text: 'Goes into the page. When the script changes, integrity changes with it. It covers this script alone; /widget/integrity.json covers the parts that the script fetches.',
      },
      frame: {
        title: 'Iframe',
        text: 'For sites that allow no script. The second line may be left out; the height is fixed then.',
      },
      server: {
        title: 'Server side',
        text: 'Your server reads the address in the first line and puts the answer into the page: it reads without a script, and the second line keeps it current.',
      },
      policy: { title: 'Content security policy', text: 'Add these where the site has a policy.' },
    },
  },
  listing: {
    title: (name) => `${name}: jobs and cooperations`,
    unavailable: 'The list of jobs cannot be shown right now. Please come back later.',
    refused: (reason) =>
      `This list is set up in a way that the feed refuses. ${reason} The website's editors can set it up anew.`,
    gone: 'There is no such organization here.',
    further: 'Further pages',
    next: 'Next page',
  },
  nothing: {
    title: 'There is no such page',
    text: 'Its address may not be whole, or the page has moved.',
    home: 'Go to the home page',
  },
  extension: {
    title: 'Install the extension',
    steps: [
      'Open chrome://extensions and switch on “Developer mode”.',
      'Choose “Load unpacked” and pick the folder printed at the start.',
    ],
  },
  college: {
    title: 'Admissions and careers',
    navigation: ['About', 'Majors', 'Cooperation', 'Careers', 'Contact'],
    heading: 'Careers and cooperation',
    intro: 'Open jobs at our partner enterprises and news of our cooperations, live as they are published.',
    unavailable:
      'The list of jobs cannot be shown right now. Please ask at the careers office, or come back later.',
    service: 'Careers office',
    services: [
      'Wednesday afternoons: one-to-one help with CVs and interviews',
      'Training building, ground floor: company talks and questions',
      'Before you sign, check the job, the pay and the term of the contract',
    ],
    none: 'No college yet',
    noneAdvice:
      'Once there is a college, its demo page stands here. To see one now, start with the sample data by npm start, or with your own files by npm start -- --import.',
    footer: 'A demonstration page that shows the embedded listing.',
  },
  job: {
    place: 'Place',
    pay: 'Pay',
    type: 'Type',
    workplace: 'Where the work is done',
    education: 'Education',
    majors: 'Majors',
    experience: 'Experience',
    months: (months) =>
      months === 0
        ? 'None needed'
        : months % 12 === 0
          ? `${months / 12} years or more`
          : `${months} months or more`,
    graduates: 'Graduates of',
    openings: 'Openings',
    department: 'Department',
    industries: 'Industry',
    skills: 'Skills',
    benefits: 'Benefits',
    starts: 'Start',
    publisher: 'Published by',
    posted: 'Posted',
    closes: 'Closes',
    verified: 'Verified',
    closed: 'Closed',
    apply: 'Apply',
    original: 'Original page',
    none: { title: 'There is no such job', text: 'Please check that the address is whole.' },
    gone: { title: 'This job is gone', text: 'A job is shown for 90 days after it closes.' },
  },
  board: {
    title: 'Demo job board',
    intro:
      'Looks like any job board and knows nothing of the feed. Install the extension and see what it recognises.',
    demo: 'A demo: nothing can be applied for here.',
    back: 'All jobs',
    next: 'Next page',
    empty: 'There are no jobs yet.',
    gone: 'There is no such job.',
    apply: 'Apply now',
    applied: 'Nothing is sent from here. Note on the extension’s badge that you have applied.',
    try: 'What to try',
    tryHint: 'With the extension installed and your college chosen:',
    cases: {
      marked: 'In the feed (JSON-LD)',
      microdata: 'In the feed (microdata)',
      unmarked: 'In the feed (no markup)',
      closed: 'Closed in the feed, open here',
      behind: 'In the feed, with another pay here',
      again: 'In the feed, posted twice here',
      partner: 'Not in the feed, from a partner of the college',
      stranger: 'Unknown to the feed',
    },
    publications: {
      'json-ld': 'For machines, this page describes its job as JSON-LD.',
      microdata: 'For machines, this page describes its job in microdata.',
      unmarked: 'This page describes its job for people only.',
    },
  },
  reference: {
    operations: 'All operations',
    title: 'API reference',
    intro: 'Every address of this feed, with calls that run here: open one and press “Execute”.',
    notes: [
      'What is public is read without a key.',
      'To write, press “Authorize” and paste a secret key; it stays in this page until you leave it. What you then execute is really done.',
      'A repeated parameter means “or”, different parameters mean “and”. Ids, examples and revisions are those of this feed.',
    ],
    loading: 'Loading the reference…',
    failed: 'The reference cannot be loaded right now. Reload the page in a while.',
    withoutScript: 'The calls need JavaScript; openapi.json above describes the same addresses.',
  },
};
