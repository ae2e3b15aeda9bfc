import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';

/** A worker that is served by Cloudflare's runtime. */
export interface ServedWorker {
  /** Answers as the worker does. */
  url: string;
  close(): Promise<void>;
}

/** Bundles a module worker and serves it by the workerd at `program`; what it is bound to is texts. */
export async function serveWorker(
  program: string,
  entry: string,
  { bindings = {}, conditions = [] }: { bindings?: Record<string, string>; conditions?: string[] } = {},
): Promise<ServedWorker> {
  const folder = await mkdtemp(`${tmpdir()}/workerd-`);
  await build({
    entryPoints: [entry],
    outfile: `${folder}/worker.js`,
    bundle: true,
    format: 'esm',
    conditions: [...conditions, 'workerd', 'worker', 'browser'],
    logLevel: 'error',
  });
  const port = await freePort();
  await writeFile(`${folder}/workerd.capnp`, configOf(port, bindings));
  const server = spawn(program, ['serve', 'workerd.capnp'], { cwd: folder, stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  await untilItListens(port).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url, close };
}

function configOf(port: number, bindings: Record<string, string>): string {
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
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
  bindings = [${texts.join(', ')}],
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

/** Resolves when somebody can connect: what has just been started may not listen yet. */
async function untilItListens(port: number): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 50));
    } finally {
      socket.destroy();
    }
  }
}
