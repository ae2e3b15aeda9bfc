import { createServer, type Server } from 'node:net';

const portsToTry = 50;
/** How many connections wait to be accepted; Node's 511 is too few where a campus connects anew. The kernel may allow fewer. */
const backlog = 4096;

/** Listens on a port, or on the next one that is free. Resolves with the server that does, and its port. */
export async function listen<S extends Server>(
  make: () => S,
  { host, port: wanted, strict = false }: { host: string; port: number; strict?: boolean },
): Promise<{ server: S; port: number }> {
  const last = wanted === 0 || strict ? wanted : Math.min(wanted + portsToTry, 65535);
  for (let port = wanted; ; port++) {
    const server = make();
    try {
      return { server, port: await listenOn(server, host, port) };
    } catch (error) {
      if (!isPortTaken(error) || port >= last) throw error;
    }
  }
}

/** Resolves with the port that {@link listen} would take, for others to take. */
export async function findPort(options: { host: string; port: number }): Promise<number> {
  const { server, port } = await listen(() => createServer(), options);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** An address with a host: every interface is reached by this machine's own name. */
export function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
