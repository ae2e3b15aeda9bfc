import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../tests/e2e/chromium.ts';

process.env.CHROMIUM_PATH = ensureChromium();

const steps = [
  ['run', 'build', '-w', '@recruitment-feed/widget'],
  ['run', 'build:e2e', '-w', '@recruitment-feed/extension'],
];
for (const step of steps) {
  const { status } = spawnSync('npm', step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const run = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=./scripts/summary-reporter.ts',
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
  },
);
process.exitCode = run.status ?? 1;
