import { type Company, createCompanyIndex, findEmployers } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { createRandom } from '../shared/random.ts';
import { drawNames, drawText } from './company-names.ts';
import { type Finder, peers } from './company-peers.ts';
import { medianTime, medianTimes, rounded } from './medians.ts';

const companies = 20_000;
const units = 500_000;
const subject = 'recruitment feed';
const languages = { zh: 'Chinese', en: 'English' } as const;

const companyOf = (name: string, at: number): Company => ({
  ...{ id: `org_${at}`, name, aliases: [], domains: [`company${at}.example`], boards: [] },
});
const ours: Finder = {
  subject,
  build(names) {
    const index = createCompanyIndex(names.map(companyOf));
    return (text) => index.find(text).length;
  },
};

/** What it costs to look for 20,000 companies: in long texts, and by a posting. */
export function measureCompanies(): Row[] {
  return [...measureNames(), ...measureEmployers(drawNames(createRandom(2020_11_20), companies))];
}

/** What it costs to look for 20,000 names in long texts, beside the automata of npm. */
export function measureNames(): Row[] {
  const random = createRandom(2020_11_20);
  const names = drawNames(random, companies);
  const rows: Row[] = [];
  const finders = [ours, ...peers].map(({ subject, build }) => {
    const begun = performance.now();
    const find = build(names);
    rows.push(row(subject, 'build for 20,000 company names', performance.now() - begun, 'ms'));
    return { subject, find };
  });
  for (const [language, name] of Object.entries(languages) as [keyof typeof languages, string][]) {
    const text = drawText(random, names, language, units);
    const metric = `20,000 company names in 500,000 units of ${name}`;
    const subjects = [...finders, { subject: 'charCodeAt, one pass', find: pass }];
    const times = medianTimes(
      subjects.map(
        ({ find }) =>
          () =>
            find(text),
      ),
    );
    const time = (which: (subject: string) => boolean) =>
      Math.min(...times.filter((_, at) => which(subjects[at]?.subject ?? '')));
    const own = time((one) => one === subject);
    const best = time((one) => peers.some(({ subject }) => subject === one));
    rows.push(
      ...subjects.map(({ subject }, at) => row(subject, metric, times[at] ?? Number.NaN, 'ms')),
      ...subjects
        .map(({ subject, find }) => row(subject, `${metric}, found`, find(text), 'places'))
        .slice(0, -1),
      {
        ...row(subject, `${metric}, as often as the best peer`, best / own, 'x'),
        target: '>= 2',
        ok: best / own >= 2,
      },
      atMost(
        `${metric}, as many charCodeAt passes`,
        own / time((one) => one.startsWith('charCodeAt')),
        15,
        'x',
      ),
    );
    const long = drawText(random, names, language, 10 * units);
    const [find = pass] = finders.map(({ find }) => find);
    const [short = 1, tenfold = 1] = medianTimes([() => find(text), () => find(long)], { warm: 2, runs: 11 });
    rows.push(atMost(`ten times as much ${name} takes as many times as long`, tenfold / short, 12, 'x'));
  }
  return rows;
}

function measureEmployers(names: readonly string[]): Row[] {
  const list = names.map(companyOf);
  const index = createCompanyIndex(list);
  const asked = list.filter((_, at) => at % 200 === 0);
  const postings = {
    'named in its slot': asked.map(({ name }) => ({ employer: { name }, title: '焊工' })),
    'named in its title': asked.map(({ name }) => ({ title: `${name}2027届校园招聘` })),
    'known by its host': asked.map(({ domains }) => ({ url: `https://jobs.${domains}/1`, title: '焊工' })),
    unknown: asked.map(({ name }) => ({ employer: { name: `${name}分厂` }, title: '焊工' })),
  };
  return Object.entries(postings).flatMap(([kind, postings]) => {
    const each = (from: readonly Company[] | typeof index, runs: number) =>
      (medianTime(() => postings.map((posting) => findEmployers(posting, from)), { warm: 2, runs }) * 1000) /
      postings.length;
    const metric = `findEmployers among 20,000, ${kind}`;
    return [
      row(subject, metric, each(index, 31), 'µs'),
      row('a list of companies', metric, each(list, 3), 'µs'),
    ];
  });
}

function row(subject: string, metric: string, value: number, unit: string): Row {
  return { subject, metric, value: rounded(value), unit };
}

function atMost(metric: string, value: number, bound: number, unit: string): Row {
  return { ...row(subject, metric, value, unit), target: `<= ${bound}`, ok: value <= bound };
}

/** What any program in JavaScript that looks at each unit of a text takes at the least. */
function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}
