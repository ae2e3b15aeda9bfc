import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';
process.env.TMPDIR = roomyMemory('/dev/shm') ?? tmpdir();

/** Tests make databases by the thousand, each of hundreds of files, under which a disk grows ten times slower. */
function roomyMemory(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 4e9 ? folder : undefined;
}

const conditions = ['@recruitment-feed/source', 'module', 'node'];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};
const ignored = ['**/node_modules/**', '**/dist/**', '**/.output/**', '**/.wxt/**'];

const onEveryDatabase = [
  'commands/*.postgres',
  'app',
  'backup/*',
  'calls/*',
  'doctor/*',
  'http/*',
  'openapi/*',
  'routes/*',
  'site/**/*',
  'store/*',
  'webhooks/sender',
  'workers/*',
  'ingest/{corpus,importer}',
].map((name) => `server/src/${name}.test.ts`);
/** What crosses packages, on PostgreSQL. */
const acrossPackages = 'tests/**/*.postgres.test.ts';

export default defineConfig({
  ...shared,
  test: {
    // The default leaves one processor idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...ignored, '**/*.browser.test.ts', '**/*.postgres.test.ts'],
          // For what hangs; a busy machine is slow, not wrong.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          // The server's tests again, on a real PostgreSQL.
          name: 'postgres',
          include: [...onEveryDatabase, acrossPackages],
          exclude: ignored,
          globalSetup: ['server/src/testing/postgres-setup.ts'],
          setupFiles: ['server/src/testing/skip-without-postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ignored,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A second, the default, is little for a browser that shares its processors.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
          // Browsers on a shared processor are late now and then; the summary names whom a second try saved.
          retry: 1,
        },
      },
    ],
  },
});
