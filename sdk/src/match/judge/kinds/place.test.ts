import { describe, expect, test } from 'vitest';
import { parsePlace } from '../../../posting/place/parse-place.ts';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const judged = (place: string, remote: boolean, text: string) =>
  judge({ ...nobody, places: [place], remote }, { title: '', locations: parsePlace(text) })
    .reasons.filter(({ kind }) => kind === 'place')
    .map(({ polarity }) => polarity)
    .join();

describe('remote work', () => {
  test.each([
    ['Germany', 'Remote (US only)'],
    ['Germany', 'Remote, US only'],
    ['Germany', 'Remote - US residents only'],
    ['Germany', 'Remote (must be based in the US)'],
    ['Germany', 'Remote in US / Canada'],
    ['Germany', '远程（仅限国内）'],
    ['杭州', '远程（限北京）'],
  ])('is missed where its area holds no place of hers: %s, %s', (place, text) => {
    expect(judged(place, true, text)).toBe('misses');
  });

  test.each([
    ['Germany', 'Remote - LATAM only'],
    ['Germany', 'Remote (North America)'],
    ['Germany', 'Remote, Americas'],
    ['Germany', 'Remote (ON, AB, or NS Only)'],
    ['Germany', 'Remote (UTC-5 to UTC-8)'],
    ['Germany', 'Remote - US, LATAM'],
    ['Germany', 'Remote (not available in California)'],
    ['California', 'Remote (US, not CA)'],
    ['Germany', 'Remote - Springfield'],
  ])('is not judged where its area is unknown or wide: %s, %s', (place, text) => {
    expect(judged(place, true, text)).toBe('');
  });

  test.each([
    ['Germany', 'Remote'],
    ['Germany', 'Fully remote'],
    ['Germany', '100% remote'],
    ['Germany', 'Remote - Worldwide'],
    ['Germany', 'Anywhere in the world'],
    ['Germany', 'Remote-Friendly (Travel Required)'],
    ['杭州', '远程办公'],
    ['杭州', '可远程（全球）'],
    ['杭州', '远程（全职）'],
    ['杭州', '远程（不限地点）'],
    ['杭州', '全国远程'],
    ['杭州', 'Remote, APAC'],
    ['Germany', 'Remote (EU)'],
    ['Germany', 'Remote - Europe'],
    ['Germany', 'Remote, EMEA'],
    ['Germany', 'Remote - US, EU'],
    ['Brazil', 'Remote - LATAM only'],
    ['Texas', 'Remote (US only)'],
  ])('is met where its area holds a place of hers or is the world: %s, %s', (place, text) => {
    expect(judged(place, true, text)).toBe('meets');
  });

  test.each(['Remote', 'Remote - Germany or Austria', 'Remote in Germany / Austria', 'Remote (EU)'])(
    'is missed by who would not work so, wherever: %s',
    (text) => {
      expect(judged('Austria', false, text)).toBe('misses');
    },
  );
});

test.each([
  ['北京', false, '北京（不支持远程）', 'meets'],
  ['杭州', true, '北京（不支持远程）', 'misses'],
  ['London', false, 'London - not remote', 'meets'],
  ['Germany', true, 'London - not remote', 'misses'],
  ['杭州', true, '不支持远程', ''],
  ['Germany', true, 'Not remote', ''],
  ['Indiana', true, 'In-person', ''],
  ['Germany', false, 'In-person', ''],
  ['New York', false, 'Multiple locations, US', ''],
  ['Leeds, UK', false, 'Based in Leeds, UK', 'meets'],
  ['London', false, 'Central London, UK', 'meets'],
])(
  'what names no place or denies remote work is heard: %s, remote %s, %s',
  (place, remote, text, expected) => {
    expect(judged(place, remote, text)).toBe(expected);
  },
);
