import { expect, test } from 'vitest';
import { translated } from './translated.ts';

const job = {
  title: '技术员',
  language: 'zh-CN',
  translations: { en: { title: 'Technician' }, 'zh-TW': { title: '技術員' } },
};

test('takes the original where it is in the wished-for language', () => {
  expect(translated(job, 'title', 'zh')).toEqual({ text: '技术员', language: 'zh-CN' });
});

test('takes a translation of the same language in another region', () => {
  expect(translated(job, 'title', 'en-GB')).toEqual({ text: 'Technician', language: 'en' });
});

test('keeps the original where there is no translation', () => {
  expect(translated(job, 'title', 'fr')).toEqual({ text: '技术员', language: 'zh-CN' });
});

test('does not take an empty or a foreign value for a text', () => {
  const odd = { title: '技术员', translations: { en: { title: '' }, fr: { title: 7 } } };
  expect(translated(odd, 'title', 'en')?.text).toBe('技术员');
  expect(translated(odd, 'title', 'fr')?.text).toBe('技术员');
  expect(translated({}, 'title', 'en')).toBeUndefined();
});
