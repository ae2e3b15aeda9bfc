import { createMockFeed } from '@recruitment-feed/api-mock';
import { createFeed } from '@recruitment-feed/sdk';
import { createKey } from '@recruitment-feed/server';
import { expect, onTestFinished, test } from 'vitest';
import { addSamplePictures } from './add.ts';
import { compositions } from './compositions.ts';

test('every picture finds its post, and says in Chinese and English what is to be seen', async () => {
  const clock = new Date('2026-11-24T08:00:00Z');
  const mock = await createMockFeed({ clock });
  onTestFinished(() => mock.close());
  const scopes = ['media:write' as const, 'posts:write' as const];
  const { key } = await createKey(mock.db, { name: 'pictures', kind: 'secret', scopes }, clock);
  const feed = createFeed({ baseUrl: 'https://feed.test', key, fetch: mock.fetch });
  expect(await addSamplePictures(feed)).toBe(Object.keys(compositions).length);
  const shown = (await feed.posts.list({ limit: 100 })).data.filter(({ media }) => media !== undefined);
  expect(shown).toHaveLength(Object.keys(compositions).length);
  for (const { sample, media = [] } of shown) {
    expect(sample).toBe(true);
    expect(media).toMatchObject([{ type: 'image', width: 1280, height: 720 }]);
    expect(media[0]).toHaveProperty('alt', expect.stringMatching(/^\p{Script=Han}.* \/ [A-Z]/u));
    const url = media[0]?.type === 'image' ? media[0].url : '';
    expect((await mock.fetch(new URL(url, 'https://feed.test'))).status).toBe(200);
  }
});
