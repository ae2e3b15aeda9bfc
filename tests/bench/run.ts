import { existsSync, readdirSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';

const here = new URL('./', import.meta.url);
const known = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`./${entry.name}/index.ts`, here)))
  .map((entry) => entry.name);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [name] = positionals;
const module = new URL(`./${name}/index.ts`, here);
if (name === undefined || positionals.length > 1 || !known.includes(name) || !existsSync(module)) {
  console.error(`Name one measurement: npm run bench -- <${known.join(' | ')}> [--json]`);
  process.exit(2);
}

const { bench } = (await import(module.href)) as { bench: Bench };
const { rows } = await bench.run();
const machine = `${platform()} ${arch()}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.version}`;
if (values.json) {
  console.log(JSON.stringify({ name, machine, rows }, undefined, 2));
} else {
  console.log(`${name} on ${machine}`);
  console.table(rows);
}
