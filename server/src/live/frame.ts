import type { StreamEvent } from '@recruitment-feed/sdk/contract';

/** Bytes of the stream, made once and written to every connection that is to have them. */
export interface Frame {
  /** The text of the stream. */
  payload: Buffer;
  /** The same as one chunk of HTTP/1.1, https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding */
  chunk: Buffer;
}

/** Encodes one event, https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventFrame(event: StreamEvent, data: object, id?: string): Frame {
  const idLine = id === undefined ? '' : `id: ${id}\n`;
  return frame(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Encodes how many milliseconds a client waits before it connects again. */
export function retryFrame(milliseconds: number): Frame {
  return frame(`retry: ${milliseconds}\n\n`);
}

/** What keeps an idle connection from being cut by whatever stands between. */
export const heartbeatFrame = frame(': hb\n\n');

/** Ends an answer in chunks, https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding */
export const lastChunk = Buffer.from('0\r\n\r\n');

/** Joins frames, so that a connection takes all of them in one write. */
export function joinFrames(frames: readonly Frame[]): Frame {
  const [only, ...others] = frames;
  return only && others.length === 0 ? only : fromPayload(Buffer.concat(frames.map((one) => one.payload)));
}

function frame(text: string): Frame {
  return fromPayload(Buffer.from(text));
}

function fromPayload(payload: Buffer): Frame {
  const size = Buffer.from(`${payload.length.toString(16)}\r\n`);
  return { payload, chunk: Buffer.concat([size, payload, Buffer.from('\r\n')]) };
}
