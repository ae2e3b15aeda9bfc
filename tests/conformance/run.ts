import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const usage = 'Name a feed: npm run conformance -- http://localhost:8787 [--key sk_…]';
const { values, positionals } = read();
const [address] = positionals;
if (address === undefined || positionals.length > 1 || !/^https?:/.test(address) || !URL.canParse(address)) {
  console.error(usage);
  process.exit(2);
}
try {
  await fetch(new URL('/v1/health', address));
} catch (error) {
  console.error(`Nothing answers at ${address}: ${error instanceof Error ? (error.cause ?? error) : error}`);
  process.exit(1);
}
console.log(
  values.key === undefined
    ? 'Without a key only what anybody may read is checked; writing and what is private are skipped.'
    : 'With this key the suite writes: organizations, jobs and the like of its own. Do not give it a feed that people read.',
);
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'tests/conformance/vitest.config.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CONFORMANCE_URL: new URL(address).href,
    // Not as an argument: those of a process can be read by others.
    ...(values.key === undefined ? {} : { CONFORMANCE_KEY: values.key }),
  },
});
process.exitCode = status ?? 1;

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
