import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildWhatIsStale } from './build.ts';

/** What ships to a browser, and the most it may weigh. */
const budgets: { name: string; file: string; budget: number; measure: 'bytes' | 'gzip' }[] = [
  { name: 'widget script', file: 'widget/dist/recruitment-feed.js', budget: 28_000, measure: 'gzip' },
  {
    name: 'extension detector',
    file: 'extension/.output/chrome-mv3/detector.js',
    budget: 12_000,
    measure: 'bytes',
  },
  {
    name: 'extension badge',
    file: 'extension/.output/chrome-mv3/badge.js',
    budget: 40_000,
    measure: 'bytes',
  },
];

interface Row {
  name: string;
  bytes: number;
  gzip: number;
  brotli: number;
  budget: number;
  ok: boolean;
}

function weigh({ name, file, budget, measure }: (typeof budgets)[number]): Row {
  const content = readFileSync(new URL(`../${file}`, import.meta.url));
  const bytes = content.length;
  const gzip = gzipSync(content, { level: 9 }).length;
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { name, bytes, gzip, brotli, budget, ok: (measure === 'gzip' ? gzip : bytes) <= budget };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
buildWhatIsStale('widget', 'extension');
const rows = budgets.map(weigh);
if (values.json) {
  console.log(JSON.stringify(rows, undefined, 2));
} else {
  console.table(
    Object.fromEntries(
      rows.map(({ name, ...row }, index) => [name, { ...row, measured: budgets[index]?.measure }]),
    ),
  );
}
if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
