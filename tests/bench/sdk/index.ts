import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../bench.ts';
import { measureCalls } from './calls.ts';
import { measureDay } from './day-of-stream.ts';
import { measureIteration } from './iterate.ts';

/** What the client costs beside plain fetch and other clients, and whether it leaves anything behind. */
export const bench: Bench = {
  name: 'sdk',
  async run() {
    const server = fork(fileURLToPath(new URL('page-server.ts', import.meta.url)));
    try {
      const [url] = (await once(server, 'message')) as [string];
      const { data } = (await (await fetch(`${url}/v1/jobs`)).json()) as { data: [{ id: string }] };
      const rows = await measureCalls(url);
      return { rows: [...rows, ...(await measureIteration(data[0])), ...(await measureDay(data[0]))] };
    } finally {
      server.disconnect();
    }
  },
};
