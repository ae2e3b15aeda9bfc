import type { Bench, Row } from '../bench.ts';
import { withHundredThousand } from '../shared/hundred-thousand.ts';
import { p95 } from '../shared/load.ts';
import { benchCollege } from '../shared/make-feed.ts';
import type { Served } from '../shared/serve.ts';

const chinese = [
  '机电',
  '数控',
  '焊接',
  '质量',
  '嵌入',
  '叉车',
  '电机',
  '机器',
  '供应',
  '工程',
  '技术',
  '杭州',
  '沈阳',
  '临江',
];
const english = [
  'welding',
  'PLC',
  'robot',
  'Hangzhou',
  'quality inspector',
  'motor design',
  'supply',
  'embedded',
];

/** One character, words that hardly meet, nothing at all, rare filters and a college's partners. */
const hardQuestions = [
  'q=工',
  'q=钟表 学徒',
  'q=机电 机械设计',
  'q=饕餮',
  'q=工程&region=CN-XZ&employmentType=TEMPORARY',
  'region=JP&education=doctorate&status=closed',
  `college=${benchCollege}`,
  `college=${benchCollege}&q=工程`,
];
const everyFacet = 'facets=employmentType&facets=region&facets=education&facets=industry';

async function measure({ url }: Served, subject: string): Promise<Row[]> {
  const addresses = (words: string[]) =>
    words
      .flatMap((word) =>
        ['CN-ZJ', 'CN-LN', 'CN-JS'].map(
          (region) => `${url}/v1/jobs?limit=20&q=${encodeURIComponent(word)}&region=${region}`,
        ),
      )
      .concat(words.map((word) => `${url}/v1/jobs?limit=20&q=${encodeURIComponent(word)}`));
  const zh = await p95(addresses(chinese));
  const en = await p95(addresses(english));
  const hard = await p95(hardQuestions.map((question) => `${url}/v1/jobs?limit=20&${question}`));
  const facets = await p95(
    Array.from({ length: 10 }, (_, index) => `${url}/v1/jobs?limit=${20 + index}&${everyFacet}`),
  );
  return [
    {
      subject,
      metric: 'two characters of Chinese, p95',
      value: zh,
      unit: 'ms',
      target: '<= 15',
      ok: zh <= 15,
    },
    { subject, metric: 'English words, p95', value: en, unit: 'ms' },
    { subject, metric: 'rare, broad and narrow filters, p95', value: hard, unit: 'ms' },
    {
      subject,
      metric: 'all four facets, p95',
      value: facets,
      unit: 'ms',
      target: '<= 60',
      ok: facets <= 60,
    },
  ];
}

/** Searches 100,000 jobs for words that many or few of them have. */
export const bench: Bench = { name: 'search', run: () => withHundredThousand(measure) };
