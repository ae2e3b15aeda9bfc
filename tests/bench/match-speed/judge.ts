import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judge } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { type Language, manyTerms, postingOf } from './judge-postings.ts';
import { medianTime, rounded } from './medians.ts';

const subject = 'recruitment feed';
const units = 6000;
const long = 5_000_000;

const timeOf = (language: Language, length: number, runs: { warm?: number; runs?: number } = {}) => {
  const posting = postingOf(language, length);
  return medianTime(() => judge(manyTerms, posting), runs);
};

/** What a verdict on a description costs, warm and cold, and how it grows with the text. */
export function measureJudging(): Row[] {
  return (['Chinese', 'English'] as const).flatMap((language) => {
    const warm = timeOf(language, units, { warm: 200, runs: 101 });
    const perUnit = (length: number) => timeOf(language, length, { warm: 1, runs: 3 }) / length;
    const growth = perUnit(long) / perUnit(long / 10);
    const metric = `a verdict on 6,000 units of ${language} for a profile of 50 terms`;
    return [
      { subject, metric, value: rounded(warm), unit: 'ms', target: '<= 2', ok: warm <= 2 },
      { subject, metric: `${metric}, the first of a process`, value: rounded(cold(language)), unit: 'ms' },
      {
        ...{ subject, metric: `time of a unit of ${language} in 5,000,000 by one in 500,000`, unit: 'x' },
        ...{ value: rounded(growth), target: '<= 2', ok: growth <= 2 },
      },
    ];
  });
}

/** The median of five fresh processes; each builds the vocabulary and judges once. */
function cold(language: Language): number {
  const script = fileURLToPath(new URL('judge-postings.ts', import.meta.url));
  const times = Array.from({ length: 5 }, () => {
    const run = spawnSync(process.execPath, [...process.execArgv, script, language], { encoding: 'utf8' });
    return Number(run.stdout);
  });
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}
