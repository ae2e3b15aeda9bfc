import { spawnSync } from 'node:child_process';

const packages = ['sdk', 'widget', 'server', 'api-mock', 'extension', 'tests'];
const steps: [name: string, command: string, ...args: string[]][] = [
  ...packages.map((name): [string, string, ...string[]] => [`types of ${name}`, 'tsc', '-p', name]),
  ['types of scripts', 'tsc', '-p', 'scripts'],
  ['lint and format', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
  ['layers', 'depcruise', '--output-type', 'err', ...packages],
  ['unused code', 'knip'],
  ['reference', 'typedoc', '--emit', 'none'],
];

const failed: string[] = [];
for (const [name, command, ...args] of steps) {
  console.error(`check: ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`check: failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
