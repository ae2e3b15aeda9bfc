import { ReadableStream as NodeStream } from 'node:stream/web';

type Bytes = Uint8Array<ArrayBuffer>;

/** A body of what a generator gives; what it throws breaks the body off, after what it gave. */
export function streamOf(pieces: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  return NodeStream.from(pieces) as ReadableStream<Bytes>;
}
