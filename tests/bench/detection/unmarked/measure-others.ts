import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { detectPostings, readPostings } from '@recruitment-feed/sdk/posting';
import type { Row } from '../../bench.ts';
import { createRandom } from '../../shared/random.ts';
import { openPage } from '../open-page.ts';
import { chineseOfOthers } from './others/chinese-of-others.ts';
import { chineseOfWork } from './others/chinese-of-work.ts';
import { englishOfOthers } from './others/english-of-others.ts';
import { englishOfWork } from './others/english-of-work.ts';
import { layOut } from './others/lay-out.ts';

const drawn = 12;
const corpus = new URL('../../../../../shared/corpus/html/negative/', import.meta.url);

interface OtherPage {
  name: string;
  url: string;
  html: string;
}

function drawPages(): OtherPage[] {
  const random = createRandom(2020_11_24);
  const makers = [
    ...[...englishOfWork, ...englishOfOthers].map((make) => ({ make, language: 'en' as const })),
    ...[...chineseOfWork, ...chineseOfOthers].map((make) => ({ make, language: 'zh' as const })),
  ];
  return makers.flatMap(({ make, language }) =>
    Array.from({ length: drawn }, () => {
      const content = { ...make(random), language };
      const url = `https://www.${random.one(['site', 'portal', 'jobs'])}.example${content.path}${Math.floor(random.next() * 1e6)}`;
      return { name: `${content.kind}: ${content.heading}`, url, html: layOut(content, random) };
    }),
  );
}

function savedPages(): OtherPage[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus).map((file) => ({
    name: file,
    url: `https://news.example/${file}`,
    html: readFileSync(new URL(file, corpus), 'utf8'),
  }));
}

/** How many pages that are no posting are taken for one. */
export function measureOthers(): { rows: Row[]; misses: string[] } {
  const pages = [...drawPages(), ...savedPages()];
  const isTaken = ({ html, url }: OtherPage) => readPostings(openPage(html), { url }).length > 0;
  const taken = pages.filter(isTaken);
  const detected = pages.filter(({ html, url }) => detectPostings(openPage(html), { url }));
  const share = (count: number) => Number(((100 * count) / pages.length).toFixed(2));
  const subject = `${pages.length} pages that are no posting`;
  return {
    rows: [
      {
        subject,
        metric: 'read as postings',
        value: share(taken.length),
        unit: '%',
        target: '<= 0.1',
        ok: share(taken.length) <= 0.1,
      },
      { subject, metric: 'detected as worth reading', value: share(detected.length), unit: '%' },
    ],
    misses: taken.map(({ name }) => `no posting: ${name}`),
  };
}
