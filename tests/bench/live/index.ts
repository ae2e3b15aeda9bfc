import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../bench.ts';
import { startFeed } from './feed.ts';
import { type Figures, measure } from './measure.ts';
import { hasNchan, startNchan } from './nchan.ts';
import { type Runs, rowsOf } from './rows.ts';
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

/**
 * Tells 20 events to 28,653 open streams, twice, beside nginx with nchan where this machine has them; each of the two
 * goes first once.
 */
export const bench: Bench = {
  name: 'live',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-'));
    const asked = { connections, events };
    try {
      const first = await run(startFeed(root, join(folder, 'data')));
      if (!hasNchan()) {
        console.error('nginx with nchan is not on this machine; its rows are left out.');
        return { rows: rowsOf([first], asked) };
      }
      const nchan: Runs = [
        await run(startNchan(join(folder, 'nginx'), first.sample)),
        await run(startNchan(join(folder, 'nginx-again'), first.sample)),
      ];
      const feed: Runs = [first, await run(startFeed(root, join(folder, 'data-again')))];
      return { rows: [...rowsOf(nchan, asked), ...rowsOf(feed, asked, nchan)] };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
