import { createFeed } from '@recruitment-feed/sdk';
import type { Row } from '../bench.ts';
import { heldBytes } from './heap.ts';

const jobs = 100_000;
const pageSize = 100;
const bound = 20;

/** A feed whose list has so many jobs, each made when its page is asked for. */
function longFeed(sample: object) {
  return (request: Request) => {
    const from = Number(new URL(request.url).searchParams.get('cursor') ?? 0);
    const data = Array.from({ length: pageSize }, (_, index) => ({ ...sample, id: `job_${from + index}` }));
    const next = from + pageSize;
    return Response.json({ data, nextCursor: next < jobs ? String(next) : null });
  };
}

/** Goes through 100,000 jobs, and tells by how much the heap grew at most meanwhile. */
export async function measureIteration(sample: object): Promise<Row[]> {
  const feed = createFeed({ baseUrl: 'http://feed.test', fetch: longFeed(sample) });
  let count = 0;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, 0];
  const begun = performance.now();
  for await (const _ of feed.jobs.list({ limit: pageSize })) {
    count += 1;
    if (count % 5_000 === 0) {
      const held = heldBytes();
      [lowest, highest] = [Math.min(lowest, held), Math.max(highest, held)];
    }
  }
  if (count !== jobs) throw new Error(`The list gave ${count} jobs instead of ${jobs}.`);
  const growth = (highest - lowest) / 2 ** 20;
  const seconds = (performance.now() - begun) / 1000;
  return [
    {
      subject: 'ours, lenient',
      metric: 'heap over 100,000 jobs, highest above lowest',
      value: Math.round(growth * 100) / 100,
      unit: 'MB',
      target: `<= ${bound}`,
      ok: growth <= bound,
    },
    { subject: 'ours, lenient', metric: '100,000 jobs', value: Math.round(seconds * 10) / 10, unit: 's' },
  ];
}
