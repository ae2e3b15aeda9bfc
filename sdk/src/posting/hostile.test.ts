import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseJsonLd } from './json-ld/parse-json-ld.ts';
import { repairJson } from './json-ld/repair-json.ts';
import { readOutlines, readPostings } from './read-postings.ts';

const suites = new URL('../../../../shared/corpus/suites/', import.meta.url);
const skipped = { skip: !existsSync(suites) };
const read = (path: string) => readFileSync(new URL(path, suites), 'utf8');
const jsonOf = (path: string): unknown => (skipped.skip ? [] : JSON.parse(read(path)));
const linesOf = (path: string) => (skipped.skip ? [] : read(path).split('\n'));
const jsonFiles = skipped.skip
  ? []
  : readdirSync(new URL('JSONTestSuite/', suites)).filter((file) => file.endsWith('.json'));

const payloads = (jsonOf('dompurify-expect.dev.json') as { payload: string }[]).map(({ payload }) => payload);
const strings = [...(jsonOf('blns.json') as string[]), ...linesOf('xss-payloads-10pct.txt'), ...payloads];
const url = 'https://jobs.example/page';
const open = (body: string) =>
  parseHTML(`<html><head></head><body>${body}</body></html>`).document as unknown as Document;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What could be followed as a link. */
const addresses = (postings: ReturnType<typeof readPostings>) =>
  postings.flatMap((posting) => [posting.url, posting.applyUrl, posting.employer?.url]).filter(Boolean);

describe('hostile strings of the corpus', skipped, () => {
  test('are many', () => expect(strings.length).toBeGreaterThan(500));

  test('stay texts where a text is meant, and no address that runs', () => {
    for (const text of strings) {
      const document = open('<script type="application/ld+json"></script>');
      const node = {
        '@type': 'JobPosting',
        title: `Fitter ${text}`,
        url: text,
        hiringOrganization: { name: 'A', url: text },
      };
      const script = document.querySelector('script');
      if (script)
        script.textContent = JSON.stringify({ ...node, potentialAction: { target: text } }).replaceAll(
          '&',
          '\\u0026amp;',
        );
      const postings = readPostings(document, { url });
      expect(postings.map(({ title }) => title)).toEqual([oneLine(`Fitter ${text}`)]);
      for (const address of addresses(postings)) expect(address).toMatch(/^https?:\/\//);
    }
  });

  test('stand in for a page, a script, an attribute and a type without an exception, and change nothing', () => {
    for (const text of strings) {
      const bodies = [
        text,
        `<script type="application/ld+json">${text}</script>`,
        `<script type="application/ld+json">{"@type":"JobPosting","title":"${text}"}</script>`,
        `<div itemscope itemtype="JobPosting" itemref="${text}"><b itemprop="title ${text}">${text}</b></div>`,
        `<div typeof="JobPosting ${text}" prefix="${text}"><b property="${text}">${text}</b></div>`,
      ];
      for (const body of bodies) {
        const document = open(body);
        const before = document.documentElement.outerHTML;
        for (const address of addresses(readPostings(document, { url: text })))
          expect(address).toMatch(/^https?:\/\//);
        readOutlines(document, { url });
        expect(document.documentElement.outerHTML).toBe(before);
      }
    }
  });
});

describe('JSONTestSuite', skipped, () => {
  test.each(jsonFiles)('%s is read strictly, mended or left', (file) => {
    const text = read(`JSONTestSuite/${encodeURIComponent(file)}`);
    const mended = parseJsonLd(text);
    if (!file.startsWith('y_')) return;
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'string') expect(mended).toEqual([value]);
    if (typeof value === 'object' && value !== null)
      expect(repairJson(text).map((one) => JSON.parse(one))).toEqual([value]);
  });
});
