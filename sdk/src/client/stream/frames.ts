import { createParser } from 'eventsource-parser';

/** One block of a stream; one that only moves the cursor has no event. */
export interface StreamItem {
  /** The cursor after this block, where the block gives one; empty to forget it. */
  id: string | undefined;
  event: string | undefined;
  data: string;
}

/** Tells whether the feed ends the connection with a block. */
export const isLast = ({ event }: StreamItem) => event === 'reset' || event === 'error';

/** The most that one event may hold, in characters; the feed's own are far below. */
export const maxFrameLength = 256 * 1024;

export interface Frames {
  /** The blocks that these bytes complete, in order, up to one that is too large. */
  items: StreamItem[];
  tooLarge: boolean;
}

/**
 * Makes a reader of the bytes of one connection, https://html.spec.whatwg.org/multipage/server-sent-events.html.
 * Comments and unknown fields are passed over without being kept.
 */
export function createFrameReader(onRetry: (milliseconds: number) => void): (bytes: Uint8Array) => Frames {
  // The parser takes the byte order mark off; taken off here too, a second one would go with it.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let items: StreamItem[] = [];
  let tooLarge = false;
  const parser = createParser({
    maxBufferSize: maxFrameLength,
    onId(id) {
      if (!tooLarge) items.push({ id, event: undefined, data: '' });
    },
    onEvent({ id, event = 'message', data }) {
      if (tooLarge) return;
      if (id !== undefined) items.pop();
      // What came in one piece was never kept, and so not measured.
      tooLarge = data.length > maxFrameLength;
      if (!tooLarge) items.push({ id, event, data });
    },
    onError({ type }) {
      if (type === 'max-buffer-size-exceeded') tooLarge = true;
    },
    onRetry,
  });
  return (bytes) => {
    items = [];
    if (!tooLarge) parser.feed(decoder.decode(bytes, { stream: true }));
    return { items, tooLarge };
  };
}
