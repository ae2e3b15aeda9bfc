import type { Post } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { picture, pictureSender } from '../testing/pictures.ts';
import { daysLater, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let owner: string;
beforeEach(async () => {
  feed = await openTestFeed();
  owner = await insertOrganization(feed.db, organization(), now);
  send = await writer(feed);
});

async function upload(organizationId = owner, width = 30): Promise<{ id: string; url: string }> {
  const sendPicture = await pictureSender(feed, organizationId);
  return (await sendPicture(await picture(width, 20))).json();
}

const draft = (media: object[]) => ({
  organizationId: owner,
  topic: 'achievement',
  title: '实训基地',
  body: [],
  language: 'zh-CN',
  media,
});
const publish = async (media: object[]): Promise<Post> =>
  (await send('POST', '/v1/posts', draft(media))).json();
const film = (posterId?: string) => ({
  type: 'video',
  url: 'https://video.example.org/1.mp4',
  durationSeconds: 90,
  captions: [{ language: 'zh-CN', url: 'https://video.example.org/1.vtt' }],
  ...(posterId === undefined ? {} : { posterId }),
});

describe('the media of a post', () => {
  test('come whole and in their order, in lists and changes too', async () => {
    const [first, second] = [await upload(owner, 30), await upload(owner, 40)];
    const made = await publish([
      { type: 'image', id: second.id },
      film(first.id),
      { type: 'image', id: first.id },
    ]);
    expect(made.media).toMatchObject([
      { type: 'image', id: second.id, url: second.url, width: 40 },
      { type: 'video', durationSeconds: 90, poster: { id: first.id, width: 30 } },
      { type: 'image', id: first.id, alt: '车间' },
    ]);
    expect(await feed.read('/v1/posts')).toMatchObject({ data: [made] });
    expect(await feed.read('/v1/sync?collections=posts')).toMatchObject({ changes: [{ object: made }] });
  });

  test('stay when something else changes, and go when they are taken out', async () => {
    const { id } = await upload();
    const made = await publish([film(id)]);
    const change = async (body: object) => (await send('PATCH', `/v1/posts/${made.id}`, body)).json();
    expect((await change({ title: '新基地' })).media).toEqual(made.media);
    expect((await change({ media: [{ type: 'image', id }] })).media).toMatchObject([{ type: 'image', id }]);
    expect(await change({ media: null })).not.toHaveProperty('media');
  });

  test('are pictures of its own organization that are there', async () => {
    const other = await insertOrganization(feed.db, organization(), now);
    const { id } = await upload(other);
    const media = [{ type: 'image', id: 'med_none' }, film(), film(id)];
    const { status, errors } = await problemOf(await send('POST', '/v1/posts', draft(media)));
    expect([status, errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/media/0/id', '/media/2/posterId'],
    ]);
    const { id: postId } = await publish([]);
    expect((await send('PATCH', `/v1/posts/${postId}`, { media: [{ type: 'image', id }] })).status).toBe(422);
  });

  test.each([
    [{ ...film(), url: 'http://video.example.org/1.mp4' }],
    [{ ...film(), url: 'javascript:alert(1)' }],
    [{ type: 'image', id: 'post_1' }],
    [{ type: 'hologram', id: 'med_1' }],
  ])('are never %j', async (media) => {
    expect((await send('POST', '/v1/posts', draft([media]))).status).toBe(422);
  });
});

describe('a picture that no post shows', () => {
  const isThere = async (path: string) => (await feed.request(path)).status === 200;

  test('is removed with its files after a day', async () => {
    const [shown, loose] = [await upload(owner, 30), await upload(owner, 40)];
    const post = await publish([film(shown.id)]);
    feed.setTime(new Date(daysLater(1).getTime() - 1));
    expect(await isThere(loose.url)).toBe(true);
    feed.setTime(daysLater(2));
    expect([await isThere(loose.url), await isThere(`/v1/media/${loose.id}`)]).toEqual([false, false]);
    expect(await isThere(shown.url)).toBe(true);

    await send('DELETE', `/v1/posts/${post.id}`);
    feed.setTime(daysLater(3));
    expect(await isThere(shown.url)).toBe(false);
  });

  test('leaves its files to another one that is the same', async () => {
    const [shown, loose] = [await upload(), await upload()];
    await publish([{ type: 'image', id: shown.id }]);
    feed.setTime(daysLater(2));
    expect([await isThere(shown.url), await isThere(loose.url)]).toEqual([true, false]);
  });
});
