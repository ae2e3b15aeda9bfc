import { isFeedError } from '../errors/guards.ts';
import { readChange } from '../read-change.ts';
import { snapshotsOf } from '../snapshots.ts';
import type { Opener } from '../stream/opener.ts';
import { syncOf } from '../sync.ts';
import type { Transport } from '../transport.ts';
import { inBatches, latestOfEach } from './changes.ts';
import type { MirrorOptions } from './options.ts';
import { readPart } from './read-part.ts';

export interface LoadContext extends MirrorOptions {
  opener: Opener;
  transport: Transport;
  idleTimeout: number;
  signal: AbortSignal;
}

const batchSize = 500;

/**
 * Loads what the feed holds now into the store, beside what it shows, and shows it in one swap. Resolves with the
 * cursor after it.
 */
export async function load(context: LoadContext): Promise<string> {
  const { store, signal } = context;
  await store.beginReload();
  const cursor = await stageSnapshot(context).catch(async (error: unknown) => {
    if (signal.aborted || !isFeedError(error)) throw error;
    // It was replaced meanwhile, another process of the feed answers, or it is broken: by pages it takes longer.
    await store.beginReload();
    return stageChanges(context, undefined);
  });
  await store.finishReload(cursor);
  return cursor;
}

async function stageSnapshot(context: LoadContext): Promise<string> {
  const { transport, opener, collections, store, signal, onProgress, onSkipped } = context;
  const { cursor, parts } = await snapshotsOf(transport).latest({ collections }, { signal });
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  onProgress?.({ phase: 'snapshot', done, total });
  for (const part of parts) {
    for await (const objects of inBatches(readPart(opener, part, context), batchSize)) {
      const changes = objects.flatMap((object) => {
        const { id, rev } = Object(object);
        const item = { collection: part.collection, op: 'upsert', id, rev, object };
        const result = readChange(item, transport.validate);
        if (result.ok) return [result.value];
        onSkipped?.({ issues: result.issues, item });
        return [];
      });
      await store.stage(latestOfEach(changes));
      done += objects.length;
      onProgress?.({ phase: 'snapshot', done, total });
    }
  }
  return stageChanges(context, cursor);
}

function stageChanges(context: LoadContext, since: string | undefined): Promise<string> {
  return readChanges(context, since, (changes) => context.store.stage(changes));
}

/**
 * Reads what changed since a cursor, or everything, page by page. Resolves with the cursor after it.
 * @throws {FeedError} when a page cannot be read.
 */
export async function readChanges(
  { transport, collections, signal, onProgress, onSkipped }: LoadContext,
  since: string | undefined,
  take: (changes: ReturnType<typeof latestOfEach>, cursor: string) => Promise<void>,
): Promise<string> {
  let done = 0;
  for (let cursor = since; ; ) {
    const page = await syncOf(transport).changes(
      { collections, since: cursor, limit: batchSize },
      { signal },
    );
    for (const skipped of page.skipped) onSkipped?.(skipped);
    if (page.nextCursor !== cursor || page.changes.length > 0) {
      await take(latestOfEach(page.changes), page.nextCursor);
    }
    done += page.changes.length;
    onProgress?.({ phase: 'changes', done });
    cursor = page.nextCursor;
    if (!page.hasMore) return cursor;
  }
}
