import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wireFiles } from './wire-files.ts';

/** Writes what the client knows of the contract's routes. Run it when the contract has changed. */
const folder = fileURLToPath(new URL('../src/client/wire/', import.meta.url));
const files = await wireFiles();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of files) writeFileSync(`${folder}${name}`, text);
spawnSync('biome', ['check', '--write', folder], { stdio: 'inherit' });
