import type { Change } from '../../../../contract/sync.ts';
import { frame } from '../../testing/hand-feed.ts';
import type { Tab, World } from './world.ts';

interface Reader {
  tab: Tab;
  told: number;
  controller: ReadableStreamDefaultController<Uint8Array>;
  /** When what was sent last arrives. */
  last: number;
}

const heartbeat = 15_000;

/** A feed with a change log, whose cursors are `c0`, `c1` … */
export function createLogFeed(world: World, delay: () => number) {
  const log: Change[] = [];
  const readers = new Set<Reader>();
  let answer: (() => Response) | undefined;
  let opened = 0;

  function send(reader: Reader, act: (controller: Reader['controller']) => void) {
    reader.last = Math.max(reader.last, world.now() + delay());
    world.later(reader.tab, reader.last - world.now(), () => act(reader.controller));
  }
  const write = (reader: Reader, text: string) =>
    send(reader, (controller) => {
      if (readers.has(reader)) controller.enqueue(new TextEncoder().encode(text));
    });
  function tell(reader: Reader) {
    const frames = log.slice(reader.told).map((change, n) => frame(change, `c${reader.told + n + 1}`));
    reader.told = log.length;
    if (frames.length > 0) write(reader, frames.join(''));
  }
  function beat() {
    for (const reader of readers) write(reader, ': hb\n\n');
    world.later(undefined, heartbeat, beat);
  }
  world.later(undefined, heartbeat, beat);

  function open(tab: Tab, request: Request): Response {
    opened += 1;
    const after = new URL(request.url).searchParams.get('lastEventId')?.slice(1);
    const told = after === undefined ? log.length : Number(after);
    let reader: Reader;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        reader = { tab, told, controller, last: 0 };
        readers.add(reader);
        write(reader, 'retry: 3000\n\n');
        tell(reader);
      },
      cancel: () => {
        readers.delete(reader);
      },
    });
    const headers = { 'content-type': 'text/event-stream', 'feed-last-event-id': `c${told}` };
    return new Response(body, { headers });
  }

  return {
    log,
    readers,
    /** How many connections there were so far. */
    opened: () => opened,
    fetchOf: (tab: Tab) => (request: Request) =>
      new Promise<Response>((resolve, reject) => {
        world.later(undefined, delay(), () => {
          if (request.signal.aborted || tab.state === 'closed') return;
          const response = answer ? answer() : open(tab, request);
          world.later(tab, delay(), () => {
            if (response.type === 'error') reject(new TypeError('fetch failed'));
            else resolve(response);
          });
        });
      }),
    publish(change: Change) {
      log.push(change);
      for (const reader of readers) tell(reader);
    },
    /** Breaks every connection off. */
    cut() {
      for (const reader of readers) {
        send(reader, (controller) => {
          if (readers.delete(reader)) controller.error(new TypeError('terminated'));
        });
      }
    },
    /** Ends every connection as a feed does every quarter of an hour. */
    end() {
      for (const reader of readers) {
        send(reader, (controller) => {
          if (readers.delete(reader)) controller.close();
        });
      }
    },
    /** Answers so from now on; streams again without an answer. */
    answerWith(given: (() => Response) | undefined) {
      answer = given;
    },
    leave(tab: Tab) {
      for (const reader of readers) if (reader.tab === tab) readers.delete(reader);
    },
  };
}
