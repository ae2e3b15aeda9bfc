import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../bench.ts';
import { makeListings } from './listings.ts';
import { measureImport } from './measure-import.ts';
import { measureStart } from './measure-start.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const realList = join(root, '../shared/corpus/listings/simplify-summer2025.listings.json');

/** Imports a list of 6,000 rows into an empty data folder, and starts a server on what came of it. */
export const bench: Bench = {
  name: 'import',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-'));
    try {
      const data = join(folder, 'data');
      const isReal = existsSync(realList);
      const file = isReal ? realList : join(folder, 'listings.json');
      if (!isReal) writeFileSync(file, makeListings(6_000));
      const subject = isReal ? 'student list of 6,000 rows' : 'made-up list of 6,000 rows';
      const { rows, seconds, peakMegabytes } = await measureImport(root, data, file);
      const ready = await measureStart(root, data);
      return {
        rows: [
          { subject, metric: 'rows read', value: rows, unit: 'rows' },
          {
            subject,
            metric: 'import, with the start of the process',
            value: seconds,
            unit: 's',
            target: '<= 5',
            ok: seconds <= 5,
          },
          {
            subject,
            metric: 'peak memory',
            value: peakMegabytes,
            unit: 'MB',
            target: '<= 300',
            ok: peakMegabytes <= 300,
          },
          { subject, metric: 'server ready', value: ready, unit: 's', target: '<= 1', ok: ready <= 1 },
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
