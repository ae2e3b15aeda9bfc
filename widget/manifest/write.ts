import { readFileSync, writeFileSync } from 'node:fs';
import { manifest } from './manifest.ts';
import { withTables } from './tables.ts';

const manual = new URL('../README.md', import.meta.url);
const file = new URL('../custom-elements.json', import.meta.url);

writeFileSync(manual, withTables(readFileSync(manual, 'utf8')));
writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
