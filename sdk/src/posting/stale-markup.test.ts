import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPostings } from './read-postings.ts';
import type { ReadingProblem } from './reading-problem.ts';

interface View {
  url?: string;
  title?: string;
  heading?: string;
  tab?: string;
}

/** The title that is read on a page, and what was told. */
function read(
  job: object,
  { url = 'https://acme.example/jobs/12345-fitter', heading = '', tab = heading }: View,
) {
  const problems: ReadingProblem['problem'][] = [];
  const json = JSON.stringify({ '@type': 'JobPosting', title: 'Gearbox Fitter', ...job });
  const { document } = parseHTML(
    `<html><head><title>${tab}</title><script type="application/ld+json">${json}</script></head><body><h1>${heading}</h1></body></html>`,
  );
  const postings = readPostings(document as unknown as Document, {
    url,
    onProblem: ({ problem }) => problems.push(problem),
  });
  return { found: postings.length, problems };
}

describe('markup of another view', () => {
  test.each([
    ['its address names another number', { url: '/jobs/67890-welder' }, {}],
    ['its address names another UUID', { url: '/jobs/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0' }, {}],
    ['the heading and the tab name another job', {}, { heading: 'Laser Welder', tab: 'Laser Welder | Acme' }],
    [
      'the heading and the tab name another job in Chinese',
      { title: '装配工程师' },
      { heading: '电气工程师' },
    ],
    ['the page is about something else', {}, { heading: 'Quarterly results 2026' }],
  ])('is dropped where %s, and told', (_, job, view) => {
    expect(read(job, view)).toEqual({ found: 0, problems: ['stale'] });
  });
});

describe('honest markup is kept where', () => {
  test.each([
    ['its address is the page’s', { url: '/jobs/12345-fitter' }, { heading: 'Laser Welder' }],
    ['its address has the page’s number', { url: '/position/12345' }, { heading: 'Laser Welder' }],
    ['its address is on another site', { url: 'https://ats.example/jobs/67890' }, {}],
    ['its address is of another form', { url: '/de/stellen/karriere/67890' }, {}],
    ['its identifier stands in the page’s address', { identifier: '12345' }, { heading: 'Laser Welder' }],
    ['its identifier is another number than the address’s', { identifier: 'R-99887766' }, {}],
    ['the heading says more', {}, { heading: 'Gearbox Fitter (m/f/d), night shift' }],
    ['the heading says less', {}, { heading: 'Fitter' }],
    ['the heading is a slogan that the tab does not have', {}, { heading: 'Build with us', tab: 'Acme' }],
    ['the heading is the site’s', {}, { heading: 'Careers', tab: 'Careers' }],
    [
      'the heading is the employer’s',
      { hiringOrganization: 'Acme' },
      { heading: 'Acme Machines', tab: 'Acme Machines' },
    ],
    ['the heading is in another script', {}, { heading: '减速机装配' }],
    ['the page has no heading', {}, {}],
    ['the address only has a date', { url: '/jobs/67890' }, { url: 'https://acme.example/2026/11/fitter' }],
  ])('%s', (_, job, view) => {
    expect(read(job, view)).toEqual({ found: 1, problems: [] });
  });
});
