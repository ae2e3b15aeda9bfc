import { judge, type Reason, type ReasonKind, reasonKinds } from '@recruitment-feed/sdk/match';
import type { Row } from '../../bench.ts';
import { corpusPosting, hasCorpus } from './corpus-posting.ts';
import { type LabelledPair, readLabels, type Sign } from './labelled-pair.ts';
import { corpus } from './labels/corpus.ts';
import { ownChinese } from './labels/own-chinese.ts';
import { ownEnglish } from './labels/own-english.ts';
import { ownHard } from './labels/own-hard.ts';
import { ownPosting } from './own-posting.ts';
import { profiles } from './profiles.ts';

/** The pairs on texts of our own, and those on postings of the corpus. */
export const pairs = {
  own: readLabels(`${ownChinese}\n${ownEnglish}\n${ownHard}`),
  corpus: readLabels(corpus),
};

const signs: Readonly<Record<Reason['polarity'], Sign>> = { meets: '+', misses: '-', excluded: '!' };
const subject = 'judge';

interface Judged {
  pair: LabelledPair;
  found: ReadonlySet<string>;
  band: string;
}

/** Precision and recall of the reasons of each kind, how many bands are right, and everything that is not. */
export function measureJudge(): { rows: Row[]; misses: string[] } {
  const own = pairs.own.map((pair) => judged(pair, ownPosting(pair.head, pair.text)));
  const theirs = hasCorpus ? pairs.corpus.map((pair) => judged(pair, corpusPosting(pair.head))) : [];
  const all = [...own, ...theirs];
  const rows: Row[] = [
    { subject, metric: 'pairs of profile and posting', value: all.length, unit: 'pairs' },
    ...qualities('all reasons', all, () => true),
    ...(['+', '-'] as const).flatMap((sign) =>
      qualities(sign === '+' ? 'what is met' : 'what is missed', all, (_, one) => one === sign),
    ),
    ...reasonKinds.flatMap((kind) => qualities(kind, all, (one) => one === kind)),
    bandsRight('on our own texts', own),
    ...(theirs.length > 0 ? [bandsRight('on the corpus', theirs)] : []),
    bandsRight(
      'strong that are labelled so',
      all.filter(({ band }) => band === 'strong'),
    ),
  ];
  return { rows, misses: all.flatMap(describe) };
}

function judged(pair: LabelledPair, posting: Parameters<typeof judge>[1]): Judged {
  const { band, reasons } = judge(profiles[pair.profile], posting);
  return { pair, found: new Set(reasons.map(({ kind, polarity }) => `${kind}${signs[polarity]}`)), band };
}

function qualities(name: string, all: readonly Judged[], of: (kind: string, sign: string) => boolean): Row[] {
  let [right, found, expected] = [0, 0, 0];
  const counts = (reason: string) => of(reason.slice(0, -1) as ReasonKind, reason.slice(-1));
  for (const { pair, found: reasons } of all) {
    const labelled = [...pair.expected].filter(counts);
    const given = [...reasons].filter(counts);
    found += given.length;
    expected += labelled.length;
    right += given.filter((reason) => labelled.some((label) => label === reason)).length;
  }
  return [
    { subject, metric: `${name}: precision`, value: percent(right / found), unit: '%' },
    { subject, metric: `${name}: recall of ${expected}`, value: percent(right / expected), unit: '%' },
  ];
}

function bandsRight(name: string, some: readonly Judged[]): Row {
  const right = some.filter(({ pair, band }) => pair.band === band).length;
  return {
    subject,
    metric: `bands right, ${name} (${some.length})`,
    value: percent(right / some.length),
    unit: '%',
  };
}

function describe({ pair, found, band }: Judged): string[] {
  const missed = [...pair.expected].filter((reason) => !found.has(reason));
  const extra = [...found].filter((reason) => ![...pair.expected].some((label) => label === reason));
  if (missed.length + extra.length === 0 && band === pair.band) return [];
  const wrong = [...missed.map((one) => `not found ${one}`), ...extra.map((one) => `not labelled ${one}`)];
  if (band !== pair.band) wrong.push(`${band} for ${pair.band}`);
  return [`${pair.profile} × ${pair.head}: ${wrong.join(', ')}`];
}

function percent(part: number): number {
  return Math.round(part * 10_000) / 100;
}
