import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../tests/e2e/chromium.ts';
import { ensureFirefox } from '../tests/firefox/firefox.ts';
import { buildWhatIsStale } from './build.ts';

process.env.CHROMIUM_PATH = ensureChromium();
ensureFirefox();

buildWhatIsStale('widget', 'extension', 'testExtension');

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
