import { expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aJob } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const visit = visitsToCollege(launchBrowser);

/** Takes away what came after Chromium 86, Safari 14.1 or Firefox 90, before the script starts. */
const withoutNewer = `<script>
  for (const [owner, ...names] of [
    [window, 'structuredClone', 'BroadcastChannel', 'scheduler', 'reportError', 'HTMLDialogElement'],
    [Object, 'hasOwn', 'groupBy'], [Map, 'groupBy'], [Promise, 'withResolvers', 'try'], [Array, 'fromAsync'],
    [Array.prototype, 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    [String.prototype, 'at', 'isWellFormed', 'toWellFormed'],
    [AbortSignal, 'any', 'timeout', 'abort'], [AbortSignal.prototype, 'reason', 'throwIfAborted'],
    [Crypto.prototype, 'randomUUID'], [Navigator.prototype, 'locks'],
    [HTMLElement.prototype, 'inert', 'popover'], [Element.prototype, 'checkVisibility', 'replaceChildren'],
    [HTMLDialogElement.prototype, 'show', 'showModal', 'close', 'open'],
    [Document.prototype, 'adoptedStyleSheets'], [ShadowRoot.prototype, 'adoptedStyleSheets'],
    [CSSStyleSheet.prototype, 'replace', 'replaceSync'],
    [Intl, 'supportedValuesOf', 'Segmenter', 'DurationFormat'],
  ]) for (const name of names) delete owner[name];
</script>`;
const element = (attributes: string) =>
  `${withoutNewer}<recruitment-feed show="jobs" ${attributes}></recruitment-feed>`;

test('lists jobs in a browser without what came after the oldest that it promises', async () => {
  const { page, complaints } = await visit(createFakeFeed([aJob({ id: 'job_1' })]), {
    // Styles without constructable sheets need an element, which the college's policy forbids.
    ...{ markup: element(''), bypassCSP: true },
  });
  await page.getByRole('heading', { name: '机电一体化技术员' }).waitFor();
  expect(await page.getByText('8–12K·14薪').count()).toBe(1);
  expect(await page.locator('.title').evaluate((title) => getComputedStyle(title).fontWeight)).toBe('600');
  expect(complaints).toEqual([]);
});

test('opens a job there, without a dialog of the browser’s', async () => {
  const { page, complaints } = await visit(createFakeFeed([aJob({ id: 'job_1' })]), {
    ...{ markup: element('detail="dialog"'), bypassCSP: true },
  });
  await page.locator('.whole').click();
  await page.locator('[part~=detail] h2').waitFor();
  expect(complaints).toEqual([]);
});

test('goes on asking there, where it cannot be told as things happen', async () => {
  const feed = createFakeFeed([aJob({ id: 'job_1' })]);
  const { page, complaints } = await visit(feed, {
    ...{ markup: element('live="stream"'), bypassCSP: true },
  });
  await page.getByRole('article').waitFor();
  feed.jobs = [aJob({ id: 'job_1', rev: 2, title: '激光切割工', translations: {} })];
  await page.locator('recruitment-feed').evaluate((feed) => Reflect.get(feed, 'refresh').call(feed));
  await page.getByRole('heading', { name: '激光切割工' }).waitFor();
  expect(complaints).toEqual([]);
});
