import type { SnapshotPart } from '../../contract/snapshot.ts';
import { FeedConnectionError } from '../errors/feed-connection-error.ts';
import { FeedResponseError } from '../errors/feed-response-error.ts';
import type { Opener } from '../stream/opener.ts';
import { within } from '../within.ts';
import { readLines } from './read-lines.ts';

interface PartOptions {
  idleTimeout: number;
  signal: AbortSignal;
}

/**
 * Reads the objects of one part of a snapshot, one after the other. The file is held compressed and looked over
 * before its first object is given.
 *
 * @throws {FeedResponseError} when the file is not what the snapshot says of it.
 * @throws {FeedError} when no whole file came.
 */
export async function* readPart(
  opener: Opener,
  part: SnapshotPart,
  options: PartOptions,
): AsyncGenerator<unknown, void, undefined> {
  if (part.encoding !== 'gzip') throw brokenPart(part, `is compressed by ${part.encoding}`);
  const file = await readFile(opener, part, options);
  const hash = await sha256(file);
  if (hash !== undefined && hash !== part.sha256)
    throw brokenPart(part, 'has another hash than the snapshot says');
  let count = 0;
  const body = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    for await (const line of readLines(body)) {
      count += 1;
      yield JSON.parse(line);
    }
  } catch (error) {
    throw brokenPart(part, 'cannot be read', error);
  }
  if (count !== part.count) throw brokenPart(part, `holds ${count} objects, not ${part.count}`);
}

async function readFile(opener: Opener, part: SnapshotPart, { idleTimeout, signal }: PartOptions) {
  const { url, bytes } = part;
  const late = () => new FeedConnectionError(`GET ${url} was silent for ${idleTimeout} ms.`, { attempts: 1 });
  const opening = opener.open(url, new URLSearchParams(), 'application/gzip', signal);
  const body = (await within(opening, idleTimeout, signal, late)).body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let size = 0; body; ) {
      const reading = body.read().catch((error: unknown) => {
        throw opener.broken(url, error);
      });
      const { done, value } = await within(reading, idleTimeout, signal, late);
      if (done) break;
      pieces.push(value as Uint8Array<ArrayBuffer>);
      size += value.length;
      if (size > bytes) throw brokenPart(part, `is larger than ${bytes} bytes`);
    }
  } finally {
    body?.cancel().catch(() => undefined);
  }
  return new Blob(pieces).arrayBuffer();
}

/** Undefined in a page that came over plain http, where browsers do not calculate hashes. */
async function sha256(file: ArrayBuffer): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function brokenPart({ url }: SnapshotPart, what: string, cause?: unknown): FeedResponseError {
  return new FeedResponseError('broken_snapshot', `GET ${url}: the file ${what}.`, { attempts: 1, cause });
}
