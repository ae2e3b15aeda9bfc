import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row } from '../bench.ts';
import { type Language, languages } from './judge-postings.ts';
import { rounded } from './medians.ts';
import { measureVerdicts, metricOf, timeOfVerdict } from './verdicts.ts';

const subject = 'recruitment feed';
const long = 5_000_000;

/** What a verdict costs, warm and cold, and how it grows with the text. */
export function measureJudging(): Row[] {
  const more = languages.flatMap((language) => {
    const perUnit = (length: number) => timeOfVerdict(language, length, { warm: 1, runs: 3 }) / length;
    const growth = perUnit(long) / perUnit(long / 10);
    const metric = `${metricOf(language)}, the first of a process`;
    return [
      { subject, metric, value: rounded(cold(language)), unit: 'ms' },
      {
        ...{ subject, metric: `time of a unit of ${language} in 5,000,000 by one in 500,000`, unit: 'x' },
        ...{ value: rounded(growth), target: '<= 2', ok: growth <= 2 },
      },
    ];
  });
  return [...measureVerdicts(), ...more];
}

/** The median of five fresh processes; each builds the vocabulary and judges once. */
function cold(language: Language): number {
  const script = fileURLToPath(new URL('first-verdict.ts', import.meta.url));
  const times = Array.from({ length: 5 }, () => {
    const run = spawnSync(process.execPath, [...process.execArgv, script, language], { encoding: 'utf8' });
    return Number(run.stdout);
  });
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}
