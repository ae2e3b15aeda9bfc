import { getEventListeners } from 'node:events';
import { mock } from 'node:test';
import { createFeed } from '@recruitment-feed/sdk';
import type { Row } from '../bench.ts';
import { heldBytes } from './heap.ts';

const day = 24 * 60 * 60 * 1000;
const connectionLife = 12 * 60 * 1000;
const heartbeat = 15 * 1000;
const bound = 5;

/** Answers with a stream that beats, tells a change each minute, and ends as the feed's do. */
function beatingStream(sample: { id: string }) {
  let told = 0;
  return () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((beat) => setTimeout(beat, heartbeat));
        sent += 1;
        if (sent * heartbeat > connectionLife) return controller.close();
        told += Number(sent % 4 === 0);
        const change = { collection: 'jobs', op: 'upsert', id: sample.id, rev: told, object: sample };
        const text =
          sent % 4 ? ': beat\n\n' : `id: c${told}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
        controller.enqueue(new TextEncoder().encode(text));
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
}

/** Follows a stream for a day whose clock is wound on, and tells what is left behind. */
export async function measureDay(sample: { id: string }): Promise<Row[]> {
  mock.timers.enable({ apis: ['setTimeout'] });
  const abort = new AbortController();
  let connections = 0;
  const stream = createFeed({ baseUrl: 'http://feed.test', fetch: beatingStream(sample) }).stream(
    { collections: ['jobs'] },
    { signal: abort.signal, onState: ({ state }) => (connections += Number(state === 'open')) },
  );
  let changes = 0;
  const following = (async () => {
    for await (const _ of stream) changes += 1;
  })();
  const listeners = () => getEventListeners(abort.signal, 'abort').length;
  const figures: { held: number; listeners: number }[] = [];
  for (let elapsed = 0; elapsed < day; elapsed += 1000) {
    mock.timers.tick(1000);
    await new Promise((turn) => setImmediate(turn));
    if (elapsed % (day / 24) === 0) figures.push({ held: heldBytes(), listeners: listeners() });
  }
  abort.abort();
  await following.catch(() => undefined);
  mock.timers.reset();
  const afterAnHour = figures[1];
  const last = figures.at(-1);
  if (!afterAnHour || !last) throw new Error('The day was too short to tell.');
  const growth = (last.held - afterAnHour.held) / 2 ** 20;
  const subject = 'ours, lenient';
  return [
    { subject, metric: 'a day of stream, connections', value: connections, unit: '' },
    { subject, metric: 'a day of stream, changes', value: changes, unit: '' },
    {
      subject,
      metric: 'a day of stream, heap after it above that after an hour',
      value: Math.round(growth * 100) / 100,
      unit: 'MB',
      target: `<= ${bound}`,
      ok: growth <= bound,
    },
    {
      subject,
      metric: 'a day of stream, listeners on the signal after it above those after an hour',
      value: last.listeners - afterAnHour.listeners,
      unit: '',
      target: '<= 0',
      ok: last.listeners <= afterAnHour.listeners,
    },
  ];
}
