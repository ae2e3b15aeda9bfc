import type { MirroredObject } from '@recruitment-feed/sdk';
import type { IndexedDbStore, indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
import type { Browser } from 'playwright-core';
import { scriptOf } from './script-of.ts';
import { filledCollections, type Subject } from './subject.ts';

/** What a page has of the mirror. */
interface PageWithStores {
  sdk: { indexedDbStore: typeof indexedDbStore };
  reader?: IndexedDbStore;
  writer?: IndexedDbStore;
}
type Role = 'reader' | 'writer';
type Method = 'cursor' | 'apply' | 'beginReload' | 'stage' | 'finishReload' | 'all';

/** Opens a page of a browser whose IndexedDB a mirror here writes to. */
export async function inChromium(browser: Browser): Promise<Subject> {
  const page = await browser.newPage();
  // Waits pass at once in these tests, playwright's too.
  page.setDefaultTimeout(0);
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('http://reader.test/');
  await page.addScriptTag({ content: await scriptOf('@recruitment-feed/sdk/stores/indexeddb') });

  const open = (role: Role) =>
    page.evaluate(async (role) => {
      const here = globalThis as unknown as PageWithStores;
      here[role]?.close();
      here[role] = await here.sdk.indexedDbStore('mirror');
    }, role);
  const call = (role: Role, method: Method, ...given: unknown[]): Promise<unknown> =>
    page.evaluate(
      ([role, method, given]) => {
        const store = (globalThis as unknown as PageWithStores)[role];
        return store && Reflect.apply(store[method], store, given);
      },
      [role, method, given] as const,
    );
  const write =
    (method: Method) =>
    async (...given: unknown[]) =>
      void (await call('writer', method, ...given));

  await open('reader');
  return {
    async open() {
      await open('writer');
      return {
        cursor: async () => (await call('writer', 'cursor')) as string | undefined,
        apply: write('apply'),
        beginReload: write('beginReload'),
        stage: write('stage'),
        finishReload: write('finishReload'),
      };
    },
    async shown() {
      const found = await Promise.all(filledCollections.map((name) => call('reader', 'all', name)));
      return (found as MirroredObject[][]).flat();
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
}
