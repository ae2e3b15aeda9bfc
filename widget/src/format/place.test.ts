import type { Job } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { en, zh } from '../testing/objects.ts';
import { formatPlaces } from './place.ts';
import { fetchRegionNames, regionName } from './region-names.ts';

const hangzhou = { city: '杭州', region: 'CN-ZJ', country: 'CN', translations: { en: { city: 'Hangzhou' } } };
const at = (locations: Job['locations'], workplaceType?: string) =>
  workplaceType ? { locations, workplaceType } : { locations };

test('names the city in the language of the reader', () => {
  expect(formatPlaces(at([hangzhou]), zh)).toBe('杭州');
  expect(formatPlaces(at([hangzhou]), en)).toBe('Hangzhou');
});

test('counts further places, each once', () => {
  const places = at([hangzhou, hangzhou, { city: '上海' }, { name: '沈阳' }]);
  expect(formatPlaces(places, zh)).toBe('杭州等 3 地');
  expect(formatPlaces(places, en)).toBe('Hangzhou and 2 more');
});

test('says that work is remote, and within where', () => {
  expect(formatPlaces(at([], 'remote'), en)).toBe('Remote');
  expect(formatPlaces(at([{ country: 'CN', remote: true }]), zh)).toBe('远程（中国）');
  expect(formatPlaces(at([{ name: 'Remote', remote: true }]), en)).toBe('Remote');
});

test('says nothing where nothing is known', () => {
  expect(formatPlaces(at([]), zh)).toBeUndefined();
  expect(formatPlaces(at([{}]), zh)).toBeUndefined();
});

test('tells a region of China by its code until the names have come', async () => {
  expect(regionName('CN-ZJ', en)).toBe('China ZJ');
  await fetchRegionNames();
  expect(regionName('CN-ZJ', en)).toBe('Zhejiang');
});

test('names regions of China, and others by country and code', async () => {
  await fetchRegionNames();
  expect(regionName('CN-ZJ', zh)).toBe('浙江');
  expect(regionName('CN-HL', en)).toBe('Heilongjiang');
  expect(regionName('US-CA', en)).toBe('United States CA');
  expect(regionName('DE', zh)).toBe('德国');
  expect(regionName('nowhere', en)).toBe('nowhere');
});
