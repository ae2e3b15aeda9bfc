import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { createFakeFeed, type FakeFeed } from './fake-feed.ts';
import type { OpenPage } from './host-page.ts';
import { type State, stateOf } from './state-of.ts';
import type { Visit } from './visits.ts';

/** A page whose element reads a mock feed. */
export interface MockVisit extends OpenPage {
  /** Waits until the element shows one of some states. */
  becomes(...states: State[]): Promise<void>;
  /** What befalls every request from now on; nothing where it is left out. */
  befall(fault?: string): void;
  /** Paths that were asked for, oldest first. */
  asked: string[];
  /** Lets seconds pass on a clock that the page was given, and every answer come that is still to come. */
  pass(seconds: number): Promise<void>;
}

/** Shorter than any wait of the widget. */
const step = 6;

/**
 * Opens a college's page with a list of jobs of a mock feed.
 * @param options.fault befalls every request until another does
 * @param options.isDirect leaves the requests alone, as a page's own; no fault befalls them
 */
export async function visitMock(
  open: (feed: FakeFeed, visit: Visit) => Promise<OpenPage>,
  mock: { url(): Promise<string> },
  {
    attributes = '',
    fault,
    prepare,
    isDirect = false,
    ...options
  }: Partial<Visit> & { attributes?: string; fault?: string; isDirect?: boolean } = {},
): Promise<MockVisit> {
  const connect = await mock.url();
  let current = fault;
  const asked: string[] = [];
  const underway = new Set<Request>();
  const watch = (page: Page) => {
    page.on('request', (request) => {
      underway.add(request);
      asked.push(new URL(request.url()).pathname);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end as 'requestfinished', (request) => underway.delete(request));
  };
  const meetFault = (page: Page) =>
    page.route(`${connect}/**`, (route) =>
      route.continue({
        headers: { ...route.request().headers(), ...(current && { 'x-mock-fault': current }) },
      }),
    );
  const { page, complaints } = await open(createFakeFeed([]), {
    markup: `<recruitment-feed show="jobs" server="${connect}" ${attributes}><p>Room 204</p></recruitment-feed>`,
    connect,
    async prepare(page) {
      watch(page);
      if (!isDirect) await meetFault(page);
      await prepare?.(page);
    },
    ...options,
  });
  return {
    ...{ page, complaints, asked },
    async pass(seconds) {
      for (let passed = 0; passed < seconds; passed += step) {
        await page.clock.runFor(step * 1000);
        // Requests are told of in their order: of those before this one we have heard by then.
        await page.evaluate(() => fetch(document.scripts[0]?.src ?? '').catch(() => undefined));
        if (underway.size > 0) await expect.poll(() => underway.size, { timeout: 20_000 }).toBe(0);
      }
    },
    becomes: (...states) => expect.poll(() => stateOf(page), { timeout: 20_000 }).toBeOneOf(states),
    befall(next) {
      current = next;
    },
  };
}
