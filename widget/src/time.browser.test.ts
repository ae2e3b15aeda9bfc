import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { visitMock } from './testing/mock-visits.ts';
import { visitsToCollege } from './testing/visits.ts';

let mock: MockFeed;
beforeEach(async () => {
  mock = await createMockFeed();
});
afterEach(() => mock.close());
const open = visitsToCollege(launchBrowser);
const wound = { prepare: (page: Page) => page.clock.install() };
const listings = (asked: readonly string[]) => asked.filter((path) => path === '/v1/jobs').length;

test('a feed that never answers is given up after ten seconds, and asked again within seconds', async () => {
  const { asked, pass, becomes, befall, complaints, page } = await visitMock(open, mock, {
    ...wound,
    fault: 'latency=900000',
  });
  await expect.poll(() => asked, { timeout: 20_000 }).toContain('/v1/jobs');
  await page.clock.runFor(10_500);
  await becomes('unavailable');
  befall();
  await pass(7);
  await becomes('ready');
  expect(complaints).toEqual([]);
});

test('what could not be refreshed recovers by itself', async () => {
  const { pass, becomes, befall, complaints } = await visitMock(open, mock, wound);
  await becomes('ready');
  befall('503');
  await pass(82);
  await becomes('stale');
  befall();
  await pass(150);
  await becomes('ready');
  expect(complaints).toEqual([]);
});

test('a page that is offline keeps what it has, and is current again within seconds of being back', async () => {
  const { pass, becomes, complaints, page } = await visitMock(open, mock, wound);
  await becomes('ready');
  await page.context().setOffline(true);
  await page.clock.runFor(240_000);
  await becomes('stale');
  expect(await page.getByRole('article').count()).toBe(20);
  await page.context().setOffline(false);
  await pass(7);
  await becomes('ready');
  expect(complaints).toEqual([]);
});

describe.each([
  ['a day slow', -86_400_000],
  ['a day fast', 86_400_000],
  ['years slow', -20 * 365 * 86_400_000],
])('where the clock of the browser is %s', (_, wrong) => {
  test('says nothing absurd, and asks as often as ever', async () => {
    const { asked, pass, becomes, complaints } = await visitMock(open, mock, {
      prepare: (page) => page.clock.install({ time: Date.now() + wrong }),
    });
    await becomes('ready');
    for (let minute = 0; minute < 5; minute += 1) {
      await pass(60);
      await becomes('ready');
    }
    expect(listings(asked)).toBeGreaterThanOrEqual(5);
    expect(listings(asked)).toBeLessThanOrEqual(8);
    expect(complaints).toEqual([]);
  });
});
