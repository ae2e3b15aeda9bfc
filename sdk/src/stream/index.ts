export type { ChangeStream } from '../client/stream/change-stream.ts';
export type { StreamOptions, StreamQuery, StreamState } from '../client/stream/options.ts';
export type { SkippedChange } from '../client/stream/read-item.ts';
export { streamOf } from '../client/stream/stream-of.ts';
