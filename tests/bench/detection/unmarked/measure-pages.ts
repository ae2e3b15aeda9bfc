import { detectPostings, readOutlines, readPostings } from '@recruitment-feed/sdk/posting';
import type { Row } from '../../bench.ts';
import { openPage } from '../open-page.ts';
import type { LabelledPage } from './page.ts';

/** Counts the postings of labelled pages that are read right, wrong or not at all. */
export function measurePages(
  what: string,
  pages: readonly LabelledPage[],
): { rows: Row[]; misses: string[] } {
  const misses: string[] = [];
  const counts = { right: 0, wrong: 0, nothing: 0, unnamed: 0 };
  for (const { name, url, html, postings } of pages) {
    const found = readPostings(openPage(html), { url });
    const outlines = readOutlines(openPage(html), { url });
    const agree = JSON.stringify(outlines.map(nameOf)) === JSON.stringify(found.map(nameOf));
    if (!agree) misses.push(`${name}: outlines differ from postings`);
    if (found.length > 0 && !detectPostings(openPage(html), { url })) misses.push(`${name}: not detected`);
    postings.forEach((label, at) => {
      const got = found[at];
      const told = `${name}: ${JSON.stringify(got && nameOf(got))} for ${JSON.stringify(label)}`;
      const isRight =
        got?.title === label.title &&
        (got.employer === undefined || got.employer.name === label.employer) &&
        (label.url === undefined || got.url === label.url);
      if (got === undefined) counts.nothing++;
      else if (!isRight) counts.wrong++;
      else if (got.employer === undefined && label.employer !== undefined) counts.unnamed++;
      else counts.right++;
      if (got === undefined || !isRight || (label.employer && !got.employer)) misses.push(told);
    });
    counts.wrong += Math.max(found.length - postings.length, 0);
    for (const extra of found.slice(postings.length))
      misses.push(`${name}: ${JSON.stringify(nameOf(extra))} is too much`);
  }
  const row = (metric: string, value: number): Row => ({ subject: what, metric, value, unit: 'postings' });
  const rows = [
    row('right', counts.right),
    row('right, but the employer that is named is not read', counts.unnamed),
    row('nothing', counts.nothing),
    { ...row('wrong', counts.wrong), target: '<= 0', ok: counts.wrong === 0 },
  ];
  return { rows, misses: misses.map((miss) => `${what}: ${miss}`) };
}

const nameOf = ({ title, employer, url }: { title: string; employer?: { name: string }; url?: string }) => ({
  title,
  employer: employer?.name,
  url,
});
