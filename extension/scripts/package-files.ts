import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What Mozilla's reviewers need to build the extension; of the other workspaces npm wants to see the names. */
const sources = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', '.npmrc', 'LICENSE', '*/package.json'],
  'extension/*/**',
  'extension/*.{ts,json,md}',
  'sdk/{src,wire}/**',
  'sdk/*.json',
];
const isLeftOut = (path: string) =>
  /\.test\.tsx?$|\/store-pictures[/.]|(^|\/)(testing|node_modules|dist|e2e|store)(\/|$)/.test(path);

/** Reads the built extension of one browser. */
export function builtFiles(folder: string): Map<string, Uint8Array> {
  return filesOf(folder, ['**']);
}

/** Reads everything from which the extension is built, with how to do it as its `README.md`. */
export function sourceFiles(): Map<string, Uint8Array> {
  const instructions = readFileSync(`${repository}/extension/store/building.md`);
  return new Map([...filesOf(repository, sources), ['README.md', instructions]]);
}

function filesOf(folder: string, patterns: string[]): Map<string, Uint8Array> {
  const paths = globSync(patterns, { cwd: folder }).filter((path) => !isLeftOut(path));
  const files = paths.filter((path) => statSync(`${folder}/${path}`).isFile());
  return new Map(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(`${folder}/${path}`)]));
}
