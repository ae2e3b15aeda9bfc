import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

const conditions = ['@recruitment-feed/source', 'module', 'node', 'import', 'default'];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};
const ignored = ['**/node_modules/**', '**/dist/**', '**/.output/**', '**/.wxt/**'];

export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...ignored, '**/*.browser.test.ts'],
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
          fileParallelism: false,
        },
      },
    ],
  },
});
