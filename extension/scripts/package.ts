import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtFiles, sourceFiles } from './package-files.ts';
import { zipFiles } from './zip-files.ts';

const output = fileURLToPath(new URL('../.output/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

function write(kind: string, files: ReadonlyMap<string, Uint8Array>): void {
  const packed = zipFiles(files);
  const name = `recruitment-feed-companion-${version}-${kind}.zip`;
  writeFileSync(output + name, packed);
  console.log(`extension/.output/${name}: ${files.size} files, ${Math.ceil(packed.length / 1000)} kB`);
}

for (const browser of ['chrome', 'edge', 'firefox']) write(browser, builtFiles(`${output}${browser}-mv3`));
write('firefox-sources', sourceFiles());
