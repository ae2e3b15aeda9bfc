import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built extension lies, for “Load unpacked”. */
export const extensionFolder = fileURLToPath(new URL('../extension/.output/chrome-mv3', import.meta.url));

const products = [
  {
    workspace: '@recruitment-feed/widget',
    output: 'widget/dist/recruitment-feed.js',
    sources: ['widget/src/**/*.ts', 'widget/rollup.config.*', 'sdk/src/**/*.ts'],
  },
  {
    workspace: '@recruitment-feed/extension',
    output: 'extension/.output/chrome-mv3/manifest.json',
    sources: [
      'extension/{entrypoints,feed-index,profile,public}/**/*',
      'extension/*.ts',
      'sdk/src/{posting,match}/**/*.ts',
    ],
  },
];

/** A package did not build; its own output above says why. */
export class BuildFailedError extends Error {
  override readonly name = 'BuildFailedError';
  readonly code = 'build_failed';
}

/**
 * Builds the packages whose output is missing or older than their sources.
 * @throws {BuildFailedError} when one does not build.
 */
export function buildWhatIsStale(): void {
  for (const { workspace, output, sources } of products) {
    if (!isStale(output, sources)) continue;
    console.log(`Building ${workspace} …`);
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent', '-w', workspace], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
    if (status !== 0)
      throw new BuildFailedError(`${workspace} did not build; run: npm run build -w ${workspace}`);
  }
}

function isStale(output: string, sources: string[]): boolean {
  const file = new URL(`../${output}`, import.meta.url);
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  return globSync(sources, { cwd: root }).some((source) => statSync(`${root}/${source}`).mtimeMs > built);
}
