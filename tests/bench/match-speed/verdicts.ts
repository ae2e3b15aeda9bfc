import { judge } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { type Language, languages, manyTerms, postingOf } from './judge-postings.ts';
import { medianTime, rounded } from './medians.ts';

const units = 6000;

/** How long a verdict takes on a description of so many units. */
export function timeOfVerdict(
  language: Language,
  length: number,
  runs: { warm?: number; runs?: number } = {},
): number {
  const posting = postingOf(language, length);
  return medianTime(() => judge(manyTerms, posting), runs);
}

export const metricOf = (language: Language) =>
  `a verdict on 6,000 units of ${language} for a profile of 50 terms`;

/** What a verdict on a description costs where code and vocabulary are warm. */
export function measureVerdicts(): Row[] {
  return languages.map((language) => {
    const warm = timeOfVerdict(language, units, { warm: 200, runs: 101 });
    const metric = metricOf(language);
    return {
      ...{ subject: 'recruitment feed', metric, value: rounded(warm), unit: 'ms' },
      ...{ target: '<= 2', ok: warm <= 2 },
    };
  });
}
