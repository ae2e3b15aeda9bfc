import { expect, test } from 'vitest';
import { paragraphs } from '../testing/objects.ts';
import { translatedBlocks } from './translated-blocks.ts';

const post = {
  body: paragraphs('中文'),
  language: 'zh-CN',
  translations: { en: { body: paragraphs('English') }, fr: { title: 'sans corps' } },
};

test('takes the original where it is in the wished-for language', () => {
  expect(translatedBlocks(post, 'body', 'zh')).toEqual({ blocks: post.body, language: 'zh-CN' });
});

test('takes a translation of the same language in another region', () => {
  expect(translatedBlocks(post, 'body', 'en-GB')).toEqual({ blocks: paragraphs('English'), language: 'en' });
});

test('keeps the original where a translation has no such text, or none at all', () => {
  for (const wish of ['fr', 'ko'])
    expect(translatedBlocks(post, 'body', wish)).toEqual({ blocks: post.body, language: 'zh-CN' });
});

test('is empty where there is no text', () => {
  expect(translatedBlocks({}, 'body', 'en').blocks).toEqual([]);
  const odd = { body: 'text', translations: { en: { body: 7 } } };
  expect(translatedBlocks(odd, 'body', 'en').blocks).toEqual([]);
});
