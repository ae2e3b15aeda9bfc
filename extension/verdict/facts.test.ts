import { describe, expect, test } from 'vitest';
import { openJob } from '../e2e/sample-feed.ts';
import { mainFacts } from './facts.ts';
import type { ShownJob } from './verdict.ts';

const { organization, ...job } = openJob;
const shown = { ...job, identities: [], employer: organization } as ShownJob;

describe('what tells jobs apart', () => {
  test('are place, pay and kind, in their order', () => {
    expect(mainFacts(shown, 'en').map(({ name }) => name)).toEqual(['Place', 'Pay', 'Type']);
  });

  test('puts no date in the place of a pay that is not given', () => {
    expect(mainFacts({ ...shown, pay: [] }, 'en').map(({ name }) => name)).toEqual(['Place', 'Type']);
  });

  test('names three places at most, each once', () => {
    const [place] = shown.locations;
    const locations = ['杭州', '宁波', '杭州', '温州', '嘉兴'].map((city) => ({
      ...place,
      city,
      translations: {},
    }));
    expect(mainFacts({ ...shown, locations }, 'zh-CN')[0]?.value).toBe('杭州、宁波、温州');
  });
});
