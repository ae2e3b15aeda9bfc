import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Removes the pictures that no post shows and that are older than a day, and the files that no other picture has.
 * Resolves with the number of pictures.
 */
export async function sweepMedia(
  db: FeedDatabase,
  removeFile: (file: string) => Promise<void>,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - day).toISOString();
  const due = (db: FeedDatabase) =>
    db
      .selectFrom('media')
      .select('media.id')
      .where('created_at', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('post_media').select('post_id').whereRef('post_media.media_id', '=', 'media.id')),
        ),
      );
  // Asked first without a transaction: almost always nothing is due, and then nobody waits for the writer.
  if (!(await due(db).limit(1).executeTakeFirst())) return 0;
  // Within one transaction, as pictures are kept.
  return inTransaction(db, async (trx) => {
    const ids = (await due(trx).execute()).map(({ id }) => id);
    const files = await trx
      .deleteFrom('media_files')
      .where('media_id', 'in', ids)
      .returning('file')
      .execute();
    await trx.deleteFrom('media').where('id', 'in', ids).execute();
    await removeUnshared(
      trx,
      files.map(({ file }) => file),
      removeFile,
    );
    return ids.length;
  });
}

/** Removes those files that no picture has: of one that is gone, or that was not kept in the end. */
export async function removeUnshared(
  db: FeedDatabase,
  files: readonly string[],
  removeFile: (file: string) => Promise<void>,
): Promise<void> {
  const names = [...new Set(files)];
  // In turn with whoever keeps a picture: a file is never removed that another one just came to share.
  await inTransaction(db, async (trx) => {
    const shared = await trx.selectFrom('media_files').select('file').where('file', 'in', names).execute();
    const kept = new Set(shared.map(({ file }) => file));
    for (const name of names) if (!kept.has(name)) await removeFile(name);
  });
}
