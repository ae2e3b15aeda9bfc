import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../bench.ts';
import { startFeed } from './feed.ts';
import { type Figures, measure } from './measure.ts';
import { hasNchan, startNchan } from './nchan.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** As many streams as the forum had readers at its peak; a smaller machine may be asked for fewer. */
const connections = Number(process.env.BENCH_CONNECTIONS ?? 28_653);
const events = 20;

async function run(start: Promise<Subject>): Promise<Figures> {
  const subject = await start;
  try {
    return await measure(subject, connections, events);
  } finally {
    await subject.stop();
  }
}

/** Tells 20 events to 28,653 open streams, beside nginx with nchan where this machine has them. */
export const bench: Bench = {
  name: 'live',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-'));
    try {
      const feed = await run(startFeed(root, join(folder, 'data')));
      if (!hasNchan()) {
        console.error('nginx with nchan is not on this machine; its rows are left out.');
        return { rows: rowsOf(feed, events) };
      }
      const nchan = await run(startNchan(join(folder, 'nginx'), feed.sample.data));
      return { rows: [...rowsOf(nchan, events), ...rowsOf(feed, events, nchan)] };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
