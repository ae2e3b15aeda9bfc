import type { Image, UploadedImage } from '@recruitment-feed/sdk/contract';
import { toRef } from './embedded.ts';
import { newId } from './ids.ts';
import type { FeedDatabase } from './schema.ts';

/** One file of a picture, as it is kept; the first of them is the picture in full. */
export interface KeptFile {
  /** How its address ends. */
  name: string;
  /** Under which name the media store has it. */
  file: string;
  width: number;
  height: number;
  mime: string;
  bytes: number;
}

export interface ImageWrite {
  organizationId: string;
  alt: string;
  color: string;
  files: readonly KeptFile[];
}

/** Keeps what is known of a picture; to be called in a transaction. Resolves with its id. */
export async function insertImage(trx: FeedDatabase, write: ImageWrite, now: Date): Promise<string> {
  const id = newId('med');
  const { organizationId, alt, color, files } = write;
  await trx
    .insertInto('media')
    .values({
      id,
      created_at: now.toISOString(),
      organization_id: organizationId,
      body: JSON.stringify({ alt, color }),
    })
    .execute();
  await trx
    .insertInto('media_files')
    .values(files.map((file, position) => ({ media_id: id, position, ...file })))
    .execute();
  return id;
}

/** Resolves with one picture, or with undefined. */
export async function findImage(db: FeedDatabase, id: string): Promise<UploadedImage | undefined> {
  const row = await db
    .selectFrom('media')
    .innerJoin('organizations', 'organizations.id', 'media.organization_id')
    .select(['media.created_at', 'organizations.ref'])
    .where('media.id', '=', id)
    .executeTakeFirst();
  const image = (await imagesById(db, [id])).get(id);
  return row && image && { ...image, organization: toRef(row.ref), createdAt: row.created_at };
}

/** Resolves with those pictures that are there, by id. */
export async function imagesById(db: FeedDatabase, ids: readonly string[]): Promise<Map<string, Image>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('media').select(['id', 'body']).where('id', 'in', ids).execute();
  const files = await db
    .selectFrom('media_files')
    .select(['media_id', 'name', 'width', 'height', 'mime', 'bytes'])
    .where('media_id', 'in', ids)
    .orderBy('position')
    .execute();
  const filesOf = Map.groupBy(files, ({ media_id }) => media_id);
  return new Map(
    rows.map(({ id, body }) => {
      const [full, ...variants] = (filesOf.get(id) ?? []).map(({ name, bytes, width, height, mime }) => ({
        file: { url: `/v1/media/${id}/${name}`, width, height, mime },
        bytes,
      }));
      const described: Pick<Image, 'alt' | 'color'> = JSON.parse(body);
      const image = {
        type: 'image' as const,
        id,
        ...described,
        ...full?.file,
        bytes: full?.bytes,
        variants: variants.map(({ file }) => file),
      };
      return [id, image as Image];
    }),
  );
}

/** Resolves with whose pictures these are, by id; one that is not there is missing. */
export async function ownersOfMedia(db: FeedDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('media')
    .select(['id', 'organization_id'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.organization_id]));
}

/** Resolves with where a file of a picture is kept and what it is, or with undefined. */
export function findImageFile(db: FeedDatabase, id: string, name: string) {
  return db
    .selectFrom('media_files')
    .select(['file', 'mime'])
    .where('media_id', '=', id)
    .where('name', '=', name)
    .executeTakeFirst();
}

/** Resolves with the names of all files that pictures have, in the media store. */
export async function filesOfMedia(db: FeedDatabase): Promise<string[]> {
  const rows = await db.selectFrom('media_files').select('file').distinct().execute();
  return rows.map(({ file }) => file);
}
