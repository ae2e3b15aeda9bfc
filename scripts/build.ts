import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built extension lies, for “Load unpacked”. */
export const extensionFolder = `${root}extension/.output/chrome-mv3`;
/** Where the extension for tests lies: every site is granted, and the badge can be looked into. */
export const testExtensionFolder = `${root}extension/.output/chrome-mv3-e2e`;

const extensionSources = ['extension/**/*.{ts,tsx,css,html,json,png}', 'sdk/src/**/*.ts'];
const products = {
  widget: {
    workspace: '@recruitment-feed/widget',
    script: 'build',
    output: `${root}widget/dist/recruitment-feed.js`,
    sources: ['widget/src/**/*.ts', 'widget/rollup.config.js', 'widget/rollup/kernels.ts', 'sdk/src/**/*.ts'],
  },
  extension: {
    workspace: '@recruitment-feed/extension',
    script: 'build',
    output: `${extensionFolder}/manifest.json`,
    sources: extensionSources,
  },
  testExtension: {
    workspace: '@recruitment-feed/extension',
    script: 'build:e2e',
    output: `${testExtensionFolder}/manifest.json`,
    sources: extensionSources,
  },
};

/** A package did not build; its own output above says why. */
class BuildFailedError extends Error {
  override readonly name = 'BuildFailedError';
  readonly code = 'build_failed';
}

/**
 * Builds those of the named products whose output is missing or older than their sources.
 * @throws {BuildFailedError} when one does not build.
 */
export function buildWhatIsStale(...names: (keyof typeof products)[]): void {
  for (const { workspace, script, output, sources } of names.map((name) => products[name])) {
    if (!isStale(output, sources)) continue;
    console.error(`Building ${workspace} …`);
    const args = ['run', script, '--silent', '-w', workspace];
    const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
    if (status === 0) continue;
    process.stderr.write(`${stdout}${stderr}`);
    throw new BuildFailedError(`${workspace} did not build; run: npm run ${script} -w ${workspace}`);
  }
}

function isStale(output: string, sources: string[]): boolean {
  if (!existsSync(output)) return true;
  const built = statSync(output).mtimeMs;
  const exclude = (name: string) => /(^|\/)(node_modules|\.output|\.wxt)$/.test(name);
  return globSync(sources, { cwd: root, exclude }).some((source) => statSync(root + source).mtimeMs > built);
}
