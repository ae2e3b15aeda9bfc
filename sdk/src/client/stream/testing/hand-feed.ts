import type { Change } from '../../../contract/sync.ts';

/** A request to a feed that is played by hand, and the stream that answers it. */
export interface HandConnection {
  url: URL;
  request: Request;
  /** Sends text or bytes as one piece. */
  send(piece: string | Uint8Array): void;
  end(): void;
  cut(): void;
  /** True once the reader let go of the answer. */
  isClosed(): boolean;
  /** How many pieces were sent and not taken. */
  waiting(): number;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** Plays a feed by hand: each request is answered by the next of `answers`, and then by a stream that stays open. */
export function handFeed(answers: Answer[] = []) {
  const connections: HandConnection[] = [];
  const hear: ((connection: HandConnection) => void)[] = [];
  const heard: HandConnection[] = [];

  function open(request: Request): Response {
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    let closed = false;
    const body = new ReadableStream<Uint8Array>({
      start(given) {
        controller = given;
      },
      cancel() {
        closed = true;
      },
    });
    const connection: HandConnection = {
      url: new URL(request.url),
      request,
      send: (piece) =>
        controller?.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
      end: () => controller?.close(),
      cut: () => controller?.error(new TypeError('terminated')),
      isClosed: () => closed,
      waiting: () => 1 - (controller?.desiredSize ?? 1),
    };
    connections.push(connection);
    const listener = hear.shift();
    if (listener) listener(connection);
    else heard.push(connection);
    return new Response(body, {
      headers: { 'content-type': 'text/event-stream', 'feed-last-event-id': 'begin' },
    });
  }

  return {
    connections,
    fetch: async (request: Request) => (answers.shift() ?? open)(request),
    /** Resolves with the next connection that is opened. */
    next: (): Promise<HandConnection> => {
      const [connection] = heard.splice(0, 1);
      return connection ? Promise.resolve(connection) : new Promise((resolve) => hear.push(resolve));
    },
  };
}

/** A deletion: the smallest change there is. */
export const gone = (id: string, rev = 1): Change => ({ collection: 'jobs', op: 'delete', id, rev });

export const frame = (data: object, id?: string, event = 'change') =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

export const problem =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ type: 'about:blank', title: 'No', status, code }, { status, headers });
