import { attributeTable } from '@recruitment-feed/widget/server';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../../store/keys.ts';
import { insertOrganization } from '../../store/organizations.ts';
import type { FeedDatabase } from '../../store/schema.ts';
import { openTestDatabase } from '../../testing/database.ts';
import { now, organization } from '../../testing/samples.ts';
import { testSite } from '../../testing/site.ts';

let db: FeedDatabase;
let college: string;
let get: (path: string) => Promise<Response>;
const check = async (query: Record<string, string>) =>
  (await get(`/site/check?${new URLSearchParams({ id: college, lang: 'en', ...query })}`)).json();

beforeEach(async () => {
  db = await openTestDatabase();
  const app = testSite(db, new URL('./configurator.ts', import.meta.url));
  get = async (path) => app.request(path);
  const translations = { en: { name: 'Xiaoshan Technician College' } };
  college = await insertOrganization(db, organization({ kind: 'college', translations }), now);
  return () => db.destroy();
});

test.each([
  [{ id: '' }, 'unknown'],
  [{ id: '../jobs' }, 'unknown'],
  [{ key: '中文' }, 'key'],
  [{ key: 'pk_a\r\nX: 1' }, 'key'],
  [{ origin: 'javascript:alert(1)' }, 'origin'],
  [{ origin: 'a\r\nb' }, 'origin'],
])('the check answers what was typed wrong: %j', async (query, result) => {
  expect(await check(query)).toEqual({ result });
});

describe('the configurator', () => {
  test('asks for every attribute of the element, by a name in the page’s language', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const { document } = parseHTML(await (await get(`/?lang=${lang}`)).text());
      for (const { name, about } of attributeTable) {
        const field = document.querySelector(`[data-attribute="${name}"]`);
        expect(field?.closest('label,fieldset')?.textContent).toContain(about[lang]);
      }
    }
  });

  test('holds the script by its hash', async () => {
    expect(await (await get('/')).text()).toMatch(/data-integrity="sha384-[\w+/=]{64}"/);
  });

  test('checks an id, a key, and the site that it is for', async () => {
    const { key } = await createKey(db, { name: 'site', origins: ['https://www.example.edu'] }, now);
    expect(await check({})).toEqual({ result: 'ok', name: 'Xiaoshan Technician College' });
    expect(await check({ id: 'org_nobody' })).toEqual({ result: 'unknown' });
    expect(await check({ key: 'pk_unknown' })).toEqual({ result: 'key' });
    expect(await check({ key, origin: 'https://www.example.edu' })).toMatchObject({ result: 'ok' });
    expect(await check({ key, origin: 'https://elsewhere.example' })).toEqual({ result: 'origin' });
    expect(await check({ key, origin: 'https://www.example.edu/careers?page=2' })).toMatchObject({
      result: 'ok',
    });
  });
});
