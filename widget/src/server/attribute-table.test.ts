import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeNames, readAttributes } from '../attributes.ts';
import { attributeTable } from './attribute-table.ts';

const names = attributeTable.map(({ name }) => name);
const read = (attribute: string, value: string) =>
  readAttributes({ [attribute]: value }, 'https://feed.example');

describe('the table of attributes', () => {
  test('names every attribute of the element, and lang, which every element has', () => {
    expect([...names].sort()).toEqual([...attributeNames, 'lang'].sort());
  });

  test('offers values that the element takes, alone and all at once', () => {
    for (const { name, kind, values } of attributeTable) {
      const words = values.map(({ value }) => value);
      const offered = kind === 'words' ? [...words, words.join(' ')] : words;
      for (const value of offered) expect([name, value, read(name, value).faults]).toEqual([name, value, []]);
    }
  });

  test('says what holds where a choice is left out', () => {
    for (const { name, fallback } of attributeTable) {
      if (fallback !== undefined) expect(read(name, fallback).settings).toEqual(read(name, '').settings);
    }
  });

  test('stands in both halves of the manual', () => {
    const manual = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [chinese = '', english = ''] = manual.split(/^## English$/m);
    for (const name of names) {
      expect(chinese).toContain(`| \`${name}\` |`);
      expect(english).toContain(`| \`${name}\` |`);
    }
  });
});
