import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { attributeNames } from '../src/attributes.ts';
import { RecruitmentFeedElement } from '../src/recruitment-feed-element.ts';
import { styles } from '../src/styles/index.ts';
import { later } from '../src/styles/later.ts';
import { manifest } from './manifest.ts';
import { parts } from './style-and-events.ts';
import { withTables } from './tables.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(folder + path, 'utf8');
const source = globSync('src/**/*.ts', { cwd: folder, exclude: (path) => /\.test\.ts$|testing$/.test(path) })
  .map(read)
  .join('\n');
const element = manifest.modules[0]?.declarations?.[0];
const told = (name: 'attributes' | 'members' | 'cssProperties' | 'cssParts') =>
  new Set(element?.[name].map((each) => each.name));
const found = (pattern: RegExp) =>
  new Set([...source.matchAll(pattern)].flatMap(([, words]) => words?.split(' ') ?? []));

describe('what is told of the element', () => {
  test('stands in custom-elements.json and in the manual as it is; else run: npm run manifest -w widget', () => {
    expect(JSON.parse(read('custom-elements.json'))).toEqual(manifest);
    expect(read('README.md')).toBe(withTables(read('README.md')));
  });

  test('names every attribute, and lang', () => {
    expect(told('attributes')).toEqual(new Set([...attributeNames, 'lang']));
  });

  test('names every property that reflects one, and nothing that the element has not', () => {
    const { prototype, properties } = RecruitmentFeedElement;
    const reflecting = Object.keys(properties);
    expect([...told('members')]).toEqual(expect.arrayContaining(reflecting));
    const others = [...told('members')].filter((name) => !reflecting.includes(name));
    expect(others.filter((name) => !(name in prototype || name in RecruitmentFeedElement))).toEqual([]);
  });

  test('names every part there is, and no other', () => {
    const marked = found(/part="([\w -]+?)(?: tag-\$\{kind\})?"/g);
    const tags = [...found(/\btag\(\s*'([\w-]+)'/g)].map((kind) => `tag-${kind}`);
    expect(told('cssParts')).toEqual(new Set([...marked, ...tags]));
    expect([...tags].sort()).toEqual([...parts.tags].sort());
  });

  test('names every custom property there is, and no other', () => {
    const sheets = [...styles, later].map(({ cssText }) => cssText).join('\n');
    const written = new Set([...`${sheets}${source}`.matchAll(/--rf-[a-z-]*[a-z]/g)].map(([name]) => name));
    expect(told('cssProperties')).toEqual(written);
  });
});
