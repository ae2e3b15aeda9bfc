import { existsSync, readFileSync } from 'node:fs';
import type { Event as FeedEvent, Job, Post, RichText } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aFilm, aJob, anEvent, anImage, aPost } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const suites = new URL('../../../shared/corpus/suites/', import.meta.url);
const skipped = { skip: !existsSync(suites) };
const text = (path: string) => readFileSync(new URL(path, suites), 'utf8');

/** What others have written to break into pages; a text without a letter to see is no text of the feed. */
function payloads(): string[] {
  const dompurify: { payload: string }[] = JSON.parse(text('dompurify-expect.dev.json'));
  const naughty: string[] = JSON.parse(text('blns.json'));
  const all = [
    ...dompurify.map(({ payload }) => payload),
    ...naughty,
    ...text('xss-payloads-10pct.txt').split('\n'),
  ];
  return [...new Set(all)].filter((each) => typeof each === 'string' && each !== '');
}

/** A text that says the same in every kind of block. */
function everyBlock(words: string): RichText {
  const children = [
    { type: 'text', text: words },
    { type: 'strong', children: [{ type: 'text', text: words }] },
    { type: 'emphasis', children: [{ type: 'text', text: words }] },
    { type: 'link', url: words, children: [{ type: 'text', text: words }] },
    { type: words },
  ];
  const paragraph = { type: 'paragraph', children };
  const blocks = [
    paragraph,
    { type: 'heading', level: 1, children },
    { type: 'list', ordered: false, items: [[paragraph]] },
    { type: 'quote', children: [paragraph] },
    { type: words, children },
  ];
  return blocks as unknown as RichText;
}

const party = (name: string) => ({
  id: name,
  kind: name,
  name,
  verified: true,
  translations: { 'zh-CN': { name } },
});
const image = (words: string) =>
  anImage('a', {
    alt: words,
    url: `/${words}`,
    color: words,
    mime: words,
    variants: [{ url: words, width: 1, height: 1, mime: words }],
  });

function aHostilePost(words: string, index: number): Post {
  return aPost({
    ...{ id: `post_${index}`, title: words, language: words, topic: words, body: everyBlock(words) },
    organization: party(words),
    translations: { 'zh-CN': { title: words, body: everyBlock(words) } },
    about: [words, `job_${words}`],
    media: [
      image(words),
      { ...image(words), url: words },
      aFilm(words, { captions: [{ language: words, url: words }] }),
    ],
  });
}

function aHostileEvent(words: string, index: number): FeedEvent {
  return anEvent({
    ...{ id: `evt_${index}`, title: words, language: words, kind: words, status: words, mode: words },
    ...{
      url: words,
      timeZone: words,
      hosts: [party(words), party(words)],
      venue: { name: words, city: words },
    },
    description: everyBlock(words),
    translations: { 'zh-CN': { title: words } },
  });
}

function aHostileJob(words: string, index: number): Job {
  return aJob({
    ...{ id: `job_${index}`, title: words, language: words, url: words, applyUrl: words, department: words },
    ...{
      organization: party(words),
      publisher: party(words),
      employmentTypes: [words],
      workplaceType: words,
    },
    translations: { 'zh-CN': { title: words } },
    locations: [{ city: words, region: words, name: words }],
    pay: [{ min: 100, currency: words, period: words }],
    education: { text: words, majors: [words] },
    experience: { text: words },
    ...{ skills: [words], benefits: [words], industries: [words], startsAt: words },
    description: everyBlock(words),
  });
}

const perPage = 100;
const pagesOf = (all: readonly string[]) =>
  Array.from({ length: Math.ceil(all.length / perPage) }, (_, index) =>
    all.slice(index * perPage, (index + 1) * perPage),
  );
const elements = ['posts', 'events', 'jobs']
  .map(
    (show) => `<recruitment-feed show="${show}" page-size="${perPage}" detail="inline"></recruitment-feed>`,
  )
  .join('');

describe('texts that were written to break in', skipped, () => {
  const visit = visitsToCollege(launchBrowser);

  test.each(pagesOf(skipped.skip ? [] : payloads()).map((words, index) => [index, words] as const))(
    'part %i executes nothing, requests nothing foreign and shows its text',
    async (_, words) => {
      const feed = createFakeFeed(words.map(aHostileJob));
      feed.posts = words.map(aHostilePost);
      feed.events = words.map(aHostileEvent);
      // Without the page's policy, so that nothing but the widget stands in the way.
      const { page, complaints } = await visit(feed, { markup: elements, bypassCSP: true });
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!/^(http:\/\/127\.0\.0\.1:|data:image\/svg)/.test(request.url())) foreign.push(request.url());
      });
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const articles = page.getByRole('article');
      await expect.poll(() => articles.count(), { timeout: 30_000 }).toBe(3 * words.length);
      await page.locator('recruitment-feed').last().locator('.whole').first().click();
      await page.locator('.description .rich').waitFor();

      const seen = await page.locator('recruitment-feed').evaluateAll((all) =>
        all.map(({ shadowRoot }) => ({
          titles: [...(shadowRoot?.querySelectorAll('.item .title bdi') ?? [])].map(
            (title) => title.textContent,
          ),
          texts: [...(shadowRoot?.querySelectorAll('.item .rich') ?? [])].map(
            (rich) => rich.textContent ?? '',
          ),
          links: [...(shadowRoot?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol),
          made: shadowRoot?.querySelectorAll(
            'script, iframe, object, embed, form:not([part]), style, base, meta, link',
          ).length,
        })),
      );
      for (const { titles, links, made } of seen) {
        expect(titles).toEqual(words);
        expect(links.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
        expect(made).toBe(0);
      }
      for (const { texts } of seen.slice(0, 2))
        expect(texts.filter((shown, index) => !shown.includes(words[index] ?? ''))).toEqual([]);
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.title()).toBe('College');
    },
  );
});
