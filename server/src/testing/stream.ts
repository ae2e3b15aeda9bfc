import type { Change } from '@recruitment-feed/sdk/contract';
import type { Every } from '../live/timer.ts';

export interface StreamBlock {
  id?: string;
  event?: string;
  retry?: string;
  comment?: string;
  /** What `data` holds, read as JSON. */
  data?: Record<string, unknown>;
}

/** Reads the blocks of a stream as they come. */
export async function* streamBlocks(response: Response): AsyncGenerator<StreamBlock, void, undefined> {
  if (!response.body) return;
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks.map(readBlock);
  }
}

/** Reads changes, each with the id of its event; whatever else stands in the stream is passed over. */
export async function* streamChanges(response: Response): AsyncGenerator<{ id: string; change: Change }> {
  for await (const { event, id = '', data } of streamBlocks(response))
    if (event === 'change') yield { id, change: data as unknown as Change };
}

/** A timer that goes by hand: `tick(15_000)` calls back what is called every 15 seconds. */
export function handTimer(): { every: Every; tick(milliseconds: number): void; running(): number[] } {
  const timers = new Set<{ milliseconds: number; tick: () => void }>();
  return {
    every(milliseconds, tick) {
      const timer = { milliseconds, tick };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    tick(wanted) {
      for (const { milliseconds, tick } of timers) if (milliseconds === wanted) tick();
    },
    running: () => [...timers].map(({ milliseconds }) => milliseconds),
  };
}

function readBlock(text: string): StreamBlock {
  const fields = text.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon) || 'comment', line.slice(colon + 1).trimStart()];
  });
  const { data, ...block } = Object.fromEntries(fields);
  return data === undefined ? block : { ...block, data: JSON.parse(data) };
}
