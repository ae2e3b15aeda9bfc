import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPostings } from './read-postings.ts';
import type { ReadingProblem } from './reading-problem.ts';

interface View {
  url?: string;
  heading?: string;
  tab?: string;
  text?: string;
}

/** The title that is read on a page, and what was told. */
function read(
  job: object,
  { url = 'https://acme.example/jobs/12345-fitter', heading = '', tab = heading, text = '' }: View,
) {
  const problems: ReadingProblem['problem'][] = [];
  const json = JSON.stringify({ '@type': 'JobPosting', title: 'Gearbox Fitter', ...job });
  const { document } = parseHTML(
    `<html><head><title>${tab}</title><script type="application/ld+json">${json}</script></head><body><h1>${heading}</h1>${text}</body></html>`,
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

/** A page of the site at an address, about one thing. */
const at = (path: string, heading: string, text = ''): View => ({
  ...{ url: `https://acme.example${path}`, heading, tab: `${heading} | Acme`, text },
});

describe('markup of the posting before is dropped', () => {
  test.each([
    ['with another id in the query', { url: '/job.html?jobId=111111' }, at('/job.html?jobId=222222', '')],
    ['with a short id', { title: 'Fitter', url: '/jobs/111' }, at('/jobs/222', 'Welder')],
    ['with a short id in the query', { title: '焊工', url: '/job?id=111' }, at('/job?id=222', '钳工')],
    ['of one trade', { title: 'Sales Manager South', url: '/jobs/1' }, at('/jobs/2', 'Sales Manager North')],
    ['with another slug', { title: 'Welder', url: '/jobs/welder' }, at('/jobs/fitter', 'Fitter')],
    ['among similar', { title: 'Fitter', url: '/jobs/1' }, at('/jobs/2', 'Welder', '<p>Similar: Fitter')],
    ['on a list', { url: '/jobs/12345' }, at('/jobs', 'Open positions', '<li>Laser Welder</li>')],
    ['on a list of one file', { url: '/job?id=12345' }, at('/job', 'Open positions', 'Laser Welder (m/f/d)')],
    ['on a page of the company', { url: '/jobs/12345' }, at('/about', 'About us', 'We make gears.')],
    ['on the front page', { url: '/jobs/12345', hiringOrganization: 'Acme' }, at('/', 'Acme')],
    ['on a search', { title: 'Fitter (m/f/d)', url: '/jobs/12345' }, at('/search?q=x', 'Search results')],
    ['on a list in Chinese', { title: '减速机装配工', url: '/zhaopin/12345' }, at('/zhaopin', '招聘职位')],
    [
      'told only in scripts',
      { url: '/jobs/12345' },
      at('/jobs', 'Careers', '<script>"Gearbox Fitter"</script>'),
    ],
  ])('%s', (_, job, view) => {
    expect(read(job, view)).toEqual({ found: 0, problems: ['stale'] });
  });
});

describe('honest markup is kept at another address', () => {
  const shown = '<div>Gearbox Fitter</div>';

  test.each([
    ['of another language', { url: '/en/jobs/111' }, at('/de/jobs/111', 'Gearbox Fitter')],
    ['with a slash at its end', { url: '/jobs/fitter/' }, at('/jobs/fitter', 'Careers')],
    ['with a campaign', { url: '/jobs/fitter?utm_id=123456' }, at('/jobs/fitter?utm_id=654321', 'Careers')],
    ['of another visit', { url: '/jobs/fitter?sid=123456' }, at('/jobs/fitter?sid=654321', 'Careers')],
    ['with an id of the site', { url: '/c/12345/a?v=1' }, at('/c/12345/b?v=2', 'Careers')],
    ['with another slug', { url: '/jobs/gearbox-fitter' }, at('/jobs/fitter-2', 'Gearbox Fitter')],
    ['under a slogan', { url: '/jobs/12345' }, { ...at('/careers', 'Build with us', shown), tab: 'Acme' }],
    ['under a heading of a list', { url: '/jobs/gears' }, at('/jobs/fitter', 'Careers', shown)],
    ['with words in another order', { url: '/jobs/1' }, at('/job/1', 'Careers', 'Fitter (all) – gearbox')],
    ['with a place in its title', { title: 'Fitter - Ulm', url: '/a' }, at('/b/c', 'Careers', '<p>Fitter')],
    ['with a short number and more words', { url: '/jobs/1' }, at('/jobs/2', 'Gearbox Fitter (m/f/d)')],
    ['before the page shows anything', { url: '/jobs/12345' }, at('/jobs/fitter', '')],
    ['with the front page’s', { url: '/' }, at('/jobs/12345', 'Careers')],
    ['in a list that shows it', { url: '/jobs/12345' }, at('/jobs', 'Open positions', shown)],
    ['in another script', { title: '装配工', url: '/jobs/12345' }, at('/en/jobs', 'Open positions')],
  ])('%s', (_, job, view) => {
    expect(read(job, view)).toEqual({ found: 1, problems: [] });
  });
});

test('long texts and addresses take time that grows with their length', () => {
  const before = performance.now();
  const many = (words: string) => words.repeat(1e6);
  read({ url: '/jobs/1', title: many('a b ') }, at('/jobs', 'Careers', many('zz ')));
  read({ url: `/jobs/1?${many('a=1&')}` }, at(`/jobs/1?${many('a=2&')}`, 'Careers'));
  read({ url: `/${many('12345/')}` }, at(`/${many('54321/')}`, 'Careers'));
  expect(performance.now() - before).toBeLessThan(10_000);
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
