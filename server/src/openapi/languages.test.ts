import { imageUpload, routes, stream, writes } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { openTestFeed } from '../testing/feed.ts';
import { openApiDocument } from './document.ts';
import { chineseSummaries } from './summaries.ts';
import { inLanguage, text } from './text.ts';

/** What a document says to people, each with the path at which it stands. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${path}/${key}`;
    if (key === 'example' || key === 'examples') return [];
    const said = key === 'summary' || key === 'description' || here === '/info/title';
    return said && typeof item === 'string' ? [[here, item] as [string, string]] : textsIn(item, here);
  });
}

const english = textsIn(openApiDocument('en'));
const chinese = textsIn(openApiDocument('zh-CN'));

test('says in Chinese everything that it says in English', () => {
  expect(chinese.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect(chinese.filter(([, said]) => !/\p{Script=Han}/u.test(said))).toEqual([]);
});

test('differs between its languages in nothing but what it says', () => {
  const silent = (language: 'en' | 'zh-CN') =>
    JSON.stringify(openApiDocument(language), (key, value) =>
      typeof value === 'string' && ['summary', 'description', 'title'].includes(key) ? '' : value,
    );
  expect(silent('zh-CN')).toBe(silent('en'));
});

test('translates no sentence that the contract does not say', () => {
  const resources = [...Object.values(routes), ...Object.values(writes)];
  const said = [imageUpload, stream, ...resources.flatMap((its) => Object.values(its))];
  const summaries = new Set(said.map(({ summary }) => summary));
  expect(Object.keys(chineseSummaries).filter((sentence) => !summaries.has(sentence))).toEqual([]);
});

test('explains every query parameter', () => {
  const { paths } = openApiDocument('zh-CN') as {
    paths: Record<string, Record<string, { parameters?: [] }>>;
  };
  const parameters = Object.values(paths)
    .flatMap((operations) => Object.values(operations))
    .flatMap(({ parameters = [] }) => parameters as { name: string; in: string; description?: string }[]);
  const silent = parameters.filter((one) => one.in === 'query' && !one.description).map(({ name }) => name);
  expect(silent).toEqual([]);
});

test('takes for a text only what has both languages and nothing else', () => {
  const translations = { en: { title: 'Job' } };
  const value = { description: text('Done.', '成功。'), example: [{ translations }], none: null };
  expect(inLanguage(value, 'zh-CN')).toEqual({ ...value, description: '成功。' });
});

test('is served in the language that is asked for, and in English where none is', async () => {
  const { ask } = await openFeed();
  expect(await ask('')).toEqual(['en', 'Recruitment feed']);
  expect(await ask('', 'fr, zh;q=0.8, en;q=0.5')).toEqual(['zh-CN', '招聘号']);
  expect(await ask('?lang=en', 'zh-CN')).toEqual(['en', 'Recruitment feed']);
  expect(await ask('?lang=zh-CN', 'en')).toEqual(['zh-CN', '招聘号']);
});

test('tells caches that it depends on the language, also where nothing changed', async () => {
  const { get } = await openFeed();
  const headers = { 'Accept-Language': 'zh-CN' };
  const first = await get('', headers);
  const again = await get('', { ...headers, 'If-None-Match': first.headers.get('etag') ?? '' });
  expect([first.status, again.status]).toEqual([200, 304]);
  for (const answer of [first, again]) {
    expect(answer.headers.get('vary')).toBe('Accept-Language');
    expect(answer.headers.get('content-language')).toBe('zh-CN');
  }
  expect((await get('', { 'If-None-Match': first.headers.get('etag') ?? '' })).status).toBe(200);
});

test('refuses a language that it does not have, by name', async () => {
  const { get } = await openFeed();
  const answer = await get('?lang=de');
  expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ parameter: 'lang' }] }]);
});

async function openFeed() {
  const { request } = await openTestFeed();
  const get = async (query: string, headers: Record<string, string> = {}) =>
    request(`/v1/openapi.json${query}`, { headers });
  const ask = async (query: string, accepted?: string) => {
    const answer = await get(query, accepted === undefined ? {} : { 'Accept-Language': accepted });
    const { info } = (await answer.json()) as { info: { title: string } };
    return [answer.headers.get('content-language'), info.title];
  };
  return { get, ask };
}
