import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that counts what comes back on it. */
export interface CountingProxy {
  url: string;
  /** Bytes since the last call: heads and bodies, as they are on the wire. */
  takeBytes(): number;
  close(): Promise<void>;
}

/** Opens a port that passes everything on to a server of this machine. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const port = Number(new URL(target).port);
  const open = new Set<Socket>();
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    upstream.on('data', (chunk) => {
      bytes += chunk.length;
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
