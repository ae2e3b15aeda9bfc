import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  canonicalUrl,
  contentFingerprint,
  parsePay,
  parsePlace,
  postingIdentity,
  postingKey,
  type ReadingProblem,
  readPostings,
} from './index.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const skipped = { skip: !existsSync(corpus) };
const text = (path: string) => readFileSync(new URL(path, corpus), 'utf8').replace(/^\uFEFF/, '');
const pagesIn = (folder: string) =>
  skipped.skip
    ? []
    : readdirSync(new URL(`html/${folder}/`, corpus)).filter((file) => file.endsWith('.html'));
const open = (path: string) => parseHTML(text(path)).document as unknown as Document;
const url = 'https://jobs.example/page';

/** Rows of a CSV file without line breaks in its fields. */
function rows(path: string): string[][] {
  const field = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  const lines = text(path).trim().split(/\r?\n/);
  return lines.map((line) =>
    [...line.matchAll(field)].map(([, quoted, plain]) => (quoted ?? plain ?? '').trim()),
  );
}

interface Listed {
  url: string;
  title: string;
  employer: string;
  places: string[];
}

function listings(): Listed[] {
  const simplify: { url: string; title: string; company_name: string; locations: string[] }[] = JSON.parse(
    text('listings/simplify-summer2025.listings.json'),
  );
  const ambicuity: { jobs: { url: string; title: string; company: string; location: string }[] } = JSON.parse(
    text('listings/ambicuity-newgrad.jobs.json'),
  );
  return [
    ...simplify.map(({ url, title, company_name, locations }) => ({
      ...{ url, title, employer: company_name, places: locations },
    })),
    ...ambicuity.jobs.map(({ url, title, company, location }) => ({
      ...{ url, title, employer: company, places: [location] },
    })),
  ];
}

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
  [...part].every((one) => whole.has(one));

describe('pages of the corpus', skipped, () => {
  test.each(pagesIn('small').filter((file) => /JobPosting/.test(text(`html/small/${file}`))))(
    'small/%s names title and employer as its own head does',
    (file) => {
      const document = open(`html/small/${file}`);
      const [posting, ...others] = readPostings(document, { url });
      const head =
        document.title + (document.querySelector('[property="og:site_name"]')?.getAttribute('content') ?? '');
      expect(others).toEqual([]);
      expect(posting?.title).not.toBe('');
      expect(`${document.title} ${document.querySelector('h1')?.textContent}`).toContain(posting?.title);
      expect(posting?.employer?.name).toMatch(/\w/);
      if (/ \| | at /.test(document.title)) expect(head).toContain(posting?.employer?.name);
    },
  );

  test('the same posting of schema.org reads the same in three syntaxes', () => {
    const read = ['jsonld', 'microdata', 'rdfa'].map((syntax) =>
      readPostings(open(`html/schemaorg/eg-0028-${syntax}.html`), { url }),
    );
    const [json, microdata, rdfa] = read.map(([posting]) => ({ ...posting, source: '', description: '' }));
    expect(read.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(rdfa).toEqual(microdata);
    expect({ ...microdata, employer: undefined }).toEqual({ ...json, employer: undefined });
  });

  test.each(pagesIn('schemaorg').filter((file) => file.endsWith('-jsonld.html')))(
    'schemaorg/%s has its title',
    (file) => {
      const path = `html/schemaorg/${file}`;
      const [, title] = /"(?:title|name)": "([^"]+)"/.exec(text(path)) ?? [];
      const postings = readPostings(open(path), { url });
      const titles = postings.map((posting) => posting.title);
      expect(titles).toHaveLength(1);
      expect(text(path)).toContain(`"${titles[0]}"`);
      if (/"title"/.test(text(path))) expect(text(path)).toContain(`"title": "${titles[0]}"`);
      else expect(titles[0]).toBe(title);
    },
  );

  const unmarked = ['real', 'real-nomarkup', 'real-forms', 'negative'].flatMap((folder) =>
    pagesIn(folder).map((file) => `${folder}/${file}`),
  );
  test.each(unmarked)('%s, which marks up no posting, gives none but the one in its title', (page) => {
    const document = open(`html/${page}`);
    const title = document.title.replace(/\s+/g, ' ');
    const postings = readPostings(document, { url });
    expect(postings.length).toBeLessThan(page.startsWith('negative') ? 1 : 2);
    for (const posting of postings) {
      expect(posting.source).toBe('generic');
      expect(title).toContain(posting.title);
    }
  });

  const marked = ['small', 'schemaorg', 'real'].flatMap((folder) =>
    pagesIn(folder).map((file) => `${folder}/${file}`),
  );
  test.each(marked)('%s has no markup of another view', (page) => {
    const problems: ReadingProblem[] = [];
    readPostings(open(`html/${page}`), { url, onProblem: (problem) => problems.push(problem) });
    expect(problems).toEqual([]);
  });
});

test('the saved list of 51job in GBK gives its postings, with employers, pay and places', skipped, () => {
  const page = new TextDecoder('gbk').decode(
    readFileSync(new URL('html/real/51job-search-gbk.html', corpus)),
  );
  const document = parseHTML(page).document as unknown as Document;
  const postings = readPostings(document, { url: 'https://search.51job.com/list/020000,000000.html' });
  expect(postings).toHaveLength(50);
  expect(postings.filter(({ pay }) => pay.length === 0)).toHaveLength(2);
  expect(new Set(postings.map(({ url }) => url)).size).toBe(50);
  for (const { title, employer, locations } of postings) {
    expect(page).toContain(`"job_name":"${title.replace('/', '\\/')}"`);
    expect(page).toContain(`"company_name":"${employer?.name}"`);
    expect(locations).toMatchObject([{ region: 'CN-SH' }]);
  }
});

describe('addresses of the corpus', skipped, () => {
  const listed = skipped.skip ? [] : listings().filter((posting) => /^https?:/.test(posting.url));
  const merged = Map.groupBy(listed, (posting) => postingIdentity(posting.url));

  test('never merge postings of different numbers', () => {
    const numbers = (address: string) => new Set(address.match(/\d{5,}|[\da-f]{8}-[\da-f-]{27}/gi));
    for (const [identity, postings] of merged) {
      const [first, ...others] = postings.map((posting) => numbers(canonicalUrl(posting.url) ?? ''));
      for (const other of others) {
        const shared = first && (within(other, first) || within(first, other));
        expect({ identity, shared }).toEqual({ identity, shared: true });
      }
    }
  });

  test('have identities that are almost all their own, and none that share a key', () => {
    const addresses = new Set(listed.map((posting) => posting.url)).size;
    expect(merged.has(undefined)).toBe(false);
    expect(merged.size / addresses).toBeGreaterThan(0.99);
    expect(new Set([...merged.keys()].map((identity) => postingKey(identity ?? ''))).size).toBe(merged.size);
  });

  test('have about a tenth more identities than contents', () => {
    const contents = listed.map(({ title, employer, places }) =>
      contentFingerprint({ title, employer: { name: employer }, locations: places.flatMap(parsePlace) }),
    );
    const share = new Set(contents).size / merged.size;
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.95);
  });

  test('are of a known applicant-tracking system for seven in ten', () => {
    const known = listed.filter((posting) => /^[a-z]+:/.test(postingIdentity(posting.url) ?? ''));
    expect(known.length / listed.length).toBeGreaterThan(0.7);
  });
});

describe('pay and places of the corpus', skipped, () => {
  const table = skipped.skip ? [] : rows('chinese/51job-60pct.csv');
  const older = skipped.skip ? [] : rows('chinese/51job-2018-pay-title-place.csv');
  const share = (texts: readonly string[], holds: (text: string) => boolean) =>
    texts.filter(holds).length / texts.length;

  test('every pay that is given is read', () => {
    const pays = [...table.map((row) => row[6] ?? ''), ...older.map((row) => row[0] ?? '')].filter(Boolean);
    expect(pays.length).toBeGreaterThan(6500);
    expect(pays.filter((pay) => !parsePay(pay))).toEqual([]);
  });

  test('nearly every Chinese place has its region', () => {
    const places = [...table.map((row) => row[5] ?? ''), ...older.map((row) => row.at(-1) ?? '')];
    const named = places.filter((place) => parsePlace(place).length > 0);
    expect(share(named, (place) => parsePlace(place)[0]?.region !== undefined)).toBeGreaterThan(0.999);
  });

  test('of the places of student lists 19 in 20 have a country', () => {
    const places = listings()
      .flatMap((posting) => posting.places)
      .flatMap(parsePlace);
    expect(places.filter((place) => place.country !== undefined).length / places.length).toBeGreaterThan(
      0.95,
    );
  });
});
