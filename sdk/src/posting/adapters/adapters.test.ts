import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { familyOf } from '../identity/families/index.ts';
import type { Source } from './adapter.ts';
import { adapterOf, adapters } from './index.ts';

const blank = parseHTML('<p></p>').document;

function selectorsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(selectorsOf);
  const { select, attribute: _, between: __, as: ___, ...parts } = value as Exclude<Source, string>;
  return [...(select ? [select] : []), ...Object.values(parts).flatMap(selectorsOf)];
}

describe.each(adapters)('the adapter $name', (adapter) => {
  const selectors = selectorsOf([adapter.posting, adapter.list ?? []]);

  test('is called as the system whose addresses it reads', () => {
    for (const domain of adapter.domains) {
      expect(familyOf(`jobs.${domain}`)?.name).toBe(adapter.name);
      expect(adapterOf(`jobs.${domain}`)).toBe(adapter);
    }
  });

  test('is short data of selectors that are read in one pass', () => {
    expect(JSON.parse(JSON.stringify(adapter))).toEqual(adapter);
    expect(selectors.length).toBeLessThan(30);
    for (const selector of selectors) {
      expect(selector.length).toBeLessThan(200);
      expect(selector).not.toMatch(/:has|:not|:nth|\*\s|~/);
      expect(() => blank.querySelector(selector)).not.toThrow();
    }
  });
});

test.each(['notlinkedin.com', 'lever.co.example.com', 'linkedin.com.cn', 'co'])(
  'a host that only looks like a board’s, %s, is none',
  (host) => expect(adapterOf(host)).toBeUndefined(),
);
