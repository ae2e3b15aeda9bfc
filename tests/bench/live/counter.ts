/** Counts the events that many connections are told, each by its id. */
export interface Counter {
  /** Takes in bytes that a connection read, with the milliseconds at which it read them. */
  read(connection: number, bytes: Buffer, at: number): void;
  /** How many connections have the head of their answer, with status 200. */
  opened(): number;
  /** How many connections were told the event that came so manyeth, the first being 0. */
  delivered(event: number): number;
  /** How often a connection was told an event that it had been told before. */
  twice(): number;
  /** When each connection had the last byte of each event; 0 where it never came. */
  arrivals(event: number): Float64Array;
  /** The last event as it came, without the framing of HTTP. */
  sample(): Sample;
}

/** An event: what its `data` holds, and the bytes of the whole. */
export interface Sample {
  data: string;
  bytes: number;
}

const headEnd = '\r\n\r\n';
const blockEnd = '\n\n';

/** @throws Error from `read` where an answer is no 200, or more events come than were said to. */
export function createCounter(connections: number, events: number): Counter {
  const times = Array.from({ length: events }, () => new Float64Array(connections));
  const deliveries = new Uint32Array(events);
  const known = new Map<string, number>();
  const hasHead = new Uint8Array(connections);
  /** What a connection read of a block or head that is not whole yet; few have anything. */
  const rests = new Map<number, string>();
  let opened = 0;
  let twice = 0;
  let last = '';
  /** A read that held one event and nothing else, and the number of that event. Most reads are the same again. */
  let usual: { bytes: Buffer; event: number } | undefined;

  /** Returns what follows the head, or undefined while it is not whole. */
  function afterHead(connection: number, text: string): string | undefined {
    const end = text.indexOf(headEnd);
    if (end < 0) return undefined;
    if (!text.startsWith('HTTP/1.1 200')) throw new Error(`A stream was refused: ${text.slice(0, 300)}`);
    hasHead[connection] = 1;
    opened++;
    return text.slice(end + headEnd.length);
  }

  /** Returns the number of the event that a block holds; undefined where it holds none. */
  function eventOf(block: string): number | undefined {
    const id = /^id: (.*)$/m.exec(block)?.[1];
    if (id === undefined) return undefined;
    const event = known.get(id) ?? known.size;
    if (event >= events) throw new Error(`There were to be ${events} events; another came: ${id}`);
    known.set(id, event);
    last = block;
    return event;
  }

  function count(connection: number, event: number, at: number): void {
    const arrivals = times[event];
    if (!arrivals) return;
    if (arrivals[connection]) {
      twice++;
      return;
    }
    arrivals[connection] = at;
    deliveries[event] = (deliveries[event] ?? 0) + 1;
  }

  return {
    read(connection, bytes, at) {
      const isWhole = hasHead[connection] === 1 && !rests.has(connection);
      if (isWhole && usual?.bytes.equals(bytes)) return count(connection, usual.event, at);
      const text = (rests.get(connection) ?? '') + bytes.toString('latin1');
      const body = hasHead[connection] ? text : afterHead(connection, text);
      let begin = 0;
      let blocks = 0;
      let event: number | undefined;
      if (body !== undefined)
        for (let end = body.indexOf(blockEnd); end >= 0; end = body.indexOf(blockEnd, begin)) {
          event = eventOf(body.slice(begin, end));
          if (event !== undefined) count(connection, event, at);
          begin = end + blockEnd.length;
          blocks++;
        }
      const rest = body?.slice(begin) ?? text;
      // After a block only the end of its chunk follows, which is part of nothing.
      if (rest === '' || rest === '\r\n') rests.delete(connection);
      else rests.set(connection, rest);
      if (isWhole && blocks === 1 && event !== undefined && !rests.has(connection))
        usual = { bytes: Buffer.from(bytes), event };
    },
    opened: () => opened,
    delivered: (event) => deliveries[event] ?? 0,
    twice: () => twice,
    arrivals: (event) => times[event] ?? new Float64Array(),
    sample() {
      const event = last.slice(last.indexOf('id: ')) + blockEnd;
      const data = Buffer.from(/^data: (.*)$/m.exec(event)?.[1] ?? '', 'latin1').toString();
      return { data, bytes: event.length };
    },
  };
}
