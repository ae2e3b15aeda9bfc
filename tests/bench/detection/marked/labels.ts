import type { Posting } from '@recruitment-feed/sdk/posting';

/** What a saved page marks up. */
export interface MarkedPage {
  page: string;
  /** The postings of its markup, by the fields that the rules below name. */
  postings: readonly object[];
  /** What is there instead, where it marks up none. */
  instead?: string;
}

type Label = Partial<Posting>;

/**
 * Written by hand from the sources of the pages, by these rules:
 * - A posting is a node of schema.org's JobPosting, whatever the syntax; a page that shows jobs but has no such node
 *   marks up none, and the label says what it has instead.
 * - The title is `title`, else `name`. The employer is the name of `hiringOrganization`; without one there is none,
 *   even where the description names it.
 * - A place is what `jobLocation` says of the city, else its words; a region counts with its country only.
 * - Pay without a period is no pay. Dates, employment types and remote work as they stand.
 */
export const markedPages: readonly MarkedPage[] = [
  one('small/fy17-jobposting.html', {
    ...{ source: 'json-ld', title: 'Senior TypeScript Engineer', employer: { name: 'Acme Labs' } },
    ...{ locations: [{ name: 'Remote' }], closesAt: '2026-09-01', employmentTypes: [], pay: [] },
  }),
  one('small/generic_job_page.html', {
    ...{ source: 'json-ld', title: '高级后端工程师', employer: { name: 'Acme Inc' } },
    ...{ locations: [{ name: '北京', city: '北京' }], employmentTypes: [], pay: [] },
  }),
  one('small/yhechen-greenhouse.html', {
    ...{ source: 'json-ld', title: 'Backend Engineer Intern (Summer 2027)', employer: { name: 'Acme' } },
    ...{
      locations: [],
      workplaceType: 'remote',
      postedAt: '2026-07-10',
      employmentTypes: ['INTERN'],
      pay: [],
    },
  }),
  one('small/yhechen-smartrecruiters.html', {
    ...{ source: 'json-ld', title: 'Mobile Engineer Intern - iOS', employer: { name: 'Umbrella' } },
    ...{ postedAt: '2026-07-11', employmentTypes: ['INTERN'], pay: [] },
    locations: [{ name: 'New York, NY, US', city: 'New York', region: 'US-NY', country: 'US' }],
  }),
  ...(['jsonld', 'microdata', 'rdfa'] as const).map((syntax) =>
    one(`schemaorg/eg-0028-${syntax}.html`, {
      ...{ source: syntax.replace('jsonld', 'json-ld'), title: 'Software Engineer', pay: [] },
      ...(syntax !== 'jsonld' && { employer: { name: 'ABC Company Inc.' } }),
      ...{ locations: [{ name: 'Kirkland, WA', city: 'Kirkland' }], postedAt: '2011-10-31' },
      ...{ employmentTypes: ['FULL_TIME'], industries: ['Computer Software'] },
    }),
  ),
  one('schemaorg/eg-0213-jsonld.html', {
    source: 'json-ld',
    title: 'Junior software developer',
    locations: [],
  }),
  one('schemaorg/eg-0251-jsonld.html', {
    ...{
      source: 'json-ld',
      title: 'Mobile App Developer',
      employer: { name: 'ACME Software' },
      locations: [],
    },
  }),
  one('schemaorg/eg-0280-jsonld.html', {
    source: 'json-ld',
    title: 'Systems Research Engineer',
    locations: [],
  }),
  none('schemaorg/eg-0280-pre.html', 'a sentence of plain text, from before it was marked up'),
  none('small/harry-generic.html', 'a table of links'),
  none('small/icims.html', 'a list of cards'),
  none('small/paylocity.html', 'data of a program in a script'),
  none('small/sbilicho-search.html', 'data of a program in a script'),
  none('small/workaholic-linkedin.html', 'a list of cards'),
  none('real/51job-search-gbk.html', 'a list of rows, in GBK'),
  none('real/linkedin_job.html', 'text, and data of a program'),
  none('real/seek_job.html', 'JSON-LD of the site and how to search it'),
  none('real/workindenmark-2-10.html', 'microdata of the navigation and of pictures'),
  none('real/workindenmark-2-12.html', 'text'),
  none('real/workindenmark-2-14.html', 'text'),
];

function one(page: string, posting: Label): MarkedPage {
  return { page, postings: [posting] };
}

function none(page: string, instead: string): MarkedPage {
  return { page, postings: [], instead };
}
