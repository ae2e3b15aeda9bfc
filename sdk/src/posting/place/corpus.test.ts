import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlace } from './parse-place.ts';

const reference = new URL('../../../../../shared/corpus/reference/', import.meta.url);
const skipped = { skip: !existsSync(reference) };
const read = (file: string) =>
  skipped.skip ? {} : JSON.parse(readFileSync(new URL(file, reference), 'utf8'));

describe('the addresses of the universities of China', skipped, () => {
  test('lie all in a region', () => {
    const universities: { address: string }[] = read('cn-universities-moe-codes.json');
    const addresses = [...new Set(universities.map(({ address }) => address.replace(/\s/g, '')))];
    expect(addresses.length).toBeGreaterThan(300);
    expect(addresses.filter((address) => parsePlace(address)[0]?.region === undefined)).toEqual([]);
  });

  test('lie in the 31 regions by which they are listed', () => {
    const provinces = Object.keys(read('cn-universities-by-province.json'));
    const regions = new Set(provinces.map((name) => parsePlace(name)[0]?.region));
    expect(regions).not.toContain(undefined);
    expect(regions.size).toBe(provinces.length);
  });
});
