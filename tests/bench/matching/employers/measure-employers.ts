import { createCompanyIndex, findEmployers } from '@recruitment-feed/sdk/match';
import type { Row } from '../../bench.ts';
import { companies } from './companies.ts';
import { type LabelledPosting, readPostings } from './labelled-posting.ts';
import { addresses } from './postings/addresses.ts';
import { lentWorkers } from './postings/lent-workers.ts';
import { merelyMentioned } from './postings/merely-mentioned.ts';
import { namedInTheSlot } from './postings/named-in-the-slot.ts';
import { namedInTheText } from './postings/named-in-the-text.ts';
import { recruiters } from './postings/recruiters.ts';
import { severalOfAName } from './postings/several-of-a-name.ts';

/** The postings by theme, each with the rule of its file. */
export const themes: Record<string, LabelledPosting[]> = {
  'named in the slot': readPostings(namedInTheSlot),
  'several of a name': readPostings(severalOfAName),
  recruiters: readPostings(recruiters),
  'lent workers': readPostings(lentWorkers),
  'named in the text': readPostings(namedInTheText),
  'merely mentioned': readPostings(merelyMentioned),
  addresses: readPostings(addresses),
};

type Find = (posting: LabelledPosting['posting']) => string | undefined;

const index = createCompanyIndex(companies);
const ours: Find = (posting) => findEmployers(posting, index)[0]?.id;

/** The first company one of whose names stands anywhere in the posting: what a search for names does. */
const bySearch: Find = ({ employer, title = '', description = '' }) => {
  const text = [employer?.name, employer?.legalName, title, description].join('\n').toLowerCase();
  const named = companies.find(({ name, legalName = name, aliases }) =>
    [name, legalName, ...aliases].some((name) => text.includes(name.toLowerCase())),
  );
  return named?.id;
};

/** Precision and recall of `findEmployers` over all postings, and what it gets wrong. */
export function measureEmployers(): { rows: Row[]; misses: string[] } {
  const all = Object.values(themes).flat();
  const { precision, recall } = quality(all, ours);
  const search = quality(all, bySearch);
  const subject = 'findEmployers';
  const atLeast = (metric: string, value: number, bound: number): Row => ({
    ...{ subject, metric, value, unit: '%', target: `>= ${bound}`, ok: value >= bound },
  });
  return {
    rows: [
      { subject, metric: 'postings', value: all.length, unit: 'postings' },
      atLeast('precision', precision, 99.5),
      atLeast('recall', recall, 90),
      { subject: 'a search for names', metric: 'precision', value: search.precision, unit: '%' },
      { subject: 'a search for names', metric: 'recall', value: search.recall, unit: '%' },
      ...Object.entries(themes).map(([theme, postings]) => ({
        ...{ subject, metric: `right of ${postings.length} postings, ${theme}` },
        ...{ value: postings.filter((one) => ours(one.posting) === one.expected).length, unit: 'postings' },
      })),
    ],
    misses: all.filter(({ posting, expected }) => ours(posting) !== expected).map(describe),
  };
}

function quality(all: readonly LabelledPosting[], find: Find): { precision: number; recall: number } {
  const answered = all.filter(({ posting }) => find(posting) !== undefined);
  const right = answered.filter(({ posting, expected }) => find(posting) === expected).length;
  const employed = all.filter(({ expected }) => expected !== undefined).length;
  return { precision: percent(right / answered.length), recall: percent(right / employed) };
}

function percent(part: number): number {
  return Math.round(part * 10_000) / 100;
}

function describe({ posting, expected, reason }: LabelledPosting): string {
  return `${JSON.stringify(posting)}: ${ours(posting) ?? 'nobody'} for ${expected ?? 'nobody'} (${reason})`;
}
