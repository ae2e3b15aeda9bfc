import type { Bench, Row } from '../bench.ts';
import { withHundredThousand } from '../shared/hundred-thousand.ts';
import { p95 } from '../shared/load.ts';
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

async function measure({ url }: Served): Promise<Row[]> {
  const addresses = (words: string[]) =>
    words
      .flatMap((word) =>
        ['CN-ZJ', 'CN-LN', 'CN-JS'].map(
          (region) => `${url}/v1/jobs?limit=20&q=${encodeURIComponent(word)}&region=${region}`,
        ),
      )
      .concat(words.map((word) => `${url}/v1/jobs?limit=20&q=${encodeURIComponent(word)}`));
  const subject = 'recruitment feed';
  const zh = await p95(addresses(chinese));
  const en = await p95(addresses(english));
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
  ];
}

/** Searches 100,000 jobs for words that many or few of them have. */
export const bench: Bench = { name: 'search', run: () => withHundredThousand(measure) };
