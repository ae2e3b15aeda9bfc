/**
 * The live stream and the mirror, without the rest of the client.
 * @module
 */

export { mirrorOf } from '../client/mirror/mirror-of.ts';
export type { Mirror, MirrorOptions, MirrorProgress } from '../client/mirror/options.ts';
export type { MirroredObject, MirrorStore } from '../client/mirror/store.ts';
export type { ChangeStream } from '../client/stream/change-stream.ts';
export type { StreamOptions, StreamQuery, StreamState } from '../client/stream/options.ts';
export type { SkippedChange } from '../client/stream/read-item.ts';
export { streamOf } from '../client/stream/stream-of.ts';
