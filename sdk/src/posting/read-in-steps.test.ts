import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readOutlines, readOutlinesInSteps, readPostings, readPostingsInSteps } from './read-postings.ts';

const titles = ['钳工', '电工', '焊工'];
const markup = titles.map((title) => ({ '@type': 'JobPosting', title, hiringOrganization: '明泽机电' }));
const html = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': markup })}</script>`;
const page = { url: 'https://board.example/jobs' };
const createDocument = () =>
  parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document;

function finish<Result>(steps: Generator<undefined, Result, undefined>): { steps: number; result: Result } {
  for (let count = 0; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { steps: count, result: value };
  }
}

test('reads a posting in each step, and what a reading at once finds', () => {
  const { steps, result } = finish(readPostingsInSteps(createDocument(), page));
  expect(steps).toBe(titles.length);
  expect(result).toEqual(readPostings(createDocument(), page));
  expect(finish(readOutlinesInSteps(createDocument(), page)).result).toEqual(
    readOutlines(createDocument(), page),
  );
});

test('keeps what it has read when the page changes between two steps', () => {
  const document = createDocument();
  const steps = readPostingsInSteps(document, page);
  steps.next();
  document.querySelector('script')?.remove();
  expect(finish(steps).result.map(({ title }) => title)).toEqual(titles);
});

test('gives up between two steps without a fuss', () => {
  const steps = readPostingsInSteps(createDocument(), page);
  steps.next();
  expect(steps.return([])).toEqual({ done: true, value: [] });
});
