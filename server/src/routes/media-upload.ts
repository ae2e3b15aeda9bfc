import { type ImageUploadFilter, imageUpload, maxImageBytes } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { givenKey } from '../http/access.ts';
import { authorize, speaksFor } from '../http/authorize.ts';
import { createRepeater, readIdempotencyKey, requestFingerprint } from '../http/idempotency.ts';
import { allowOnly } from '../http/methods.ts';
import { readBytes } from '../http/read-bytes.ts';
import { readQuery } from '../http/read-query.ts';
import { imageFormat } from '../media/image-format.ts';
import type { MediaStore } from '../media/media-store.ts';
import { type PreparedImage, prepareImage } from '../media/prepare-image.ts';
import { findImage, insertImage } from '../store/media.ts';
import { removeUnshared } from '../store/media-retention.ts';
import type { RepeatableAnswer } from '../store/repeatable-answers.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';
import { UnsupportedMediaTypeError } from '../write-errors.ts';
import { missing } from './missing.ts';
import { requireOrganizations } from './require-organizations.ts';

interface Place {
  db: FeedDatabase;
  clock: () => Date;
  media: MediaStore;
}

/** Mounts the route that takes pictures. Decoding one takes a second: no transaction waits for it. */
export function mountMediaUpload(app: Hono, { db, clock, media }: Place): void {
  const repeatably = createRepeater(db, clock);
  app.post(imageUpload.path, async (c) => {
    const said = readQuery(new URL(c.req.url).searchParams, imageUpload.query) as ImageUploadFilter;
    const key = authorize(c.get('key'), imageUpload.scope);
    const idempotencyKey = readIdempotencyKey(c.req.header('Idempotency-Key'), { required: false });
    speaksFor(key, said.organizationId);
    await requireOrganizations(db, { organizationId: said.organizationId });
    const image = await receive(c.req.raw);

    const act = (trx: FeedDatabase) => keep(trx, media, image, said, clock());
    const fingerprint = requestFingerprint('POST', imageUpload.path, [said, image.full.file]);
    const answer =
      idempotencyKey === undefined
        ? inTransaction(db, act)
        : repeatably({ keyId: key.id, key: givenKey(c.req) ?? '', idempotencyKey, fingerprint }, act);
    const { status, headers, body } = await answer.catch(async (error: unknown) => {
      const names = [image.full, ...image.variants].map(({ file }) => file);
      // What stays behind where this fails too, the doctor finds.
      await removeUnshared(db, names, media.remove).catch(() => undefined);
      throw error;
    });
    return new Response(body, { status, headers: { ...headers, 'Cache-Control': 'private, no-store' } });
  });
  app.all(imageUpload.path, allowOnly(['POST', 'OPTIONS']));
}

async function receive(request: Request): Promise<PreparedImage> {
  const bytes = await readBytes(request, { accepted: imageUpload.accepts, maxBytes: maxImageBytes });
  const format = imageFormat(bytes);
  if (!format) throw new UnsupportedMediaTypeError(imageUpload.accepts);
  return prepareImage(bytes, format);
}

async function keep(
  trx: FeedDatabase,
  media: MediaStore,
  { color, full, variants }: PreparedImage,
  said: ImageUploadFilter,
  now: Date,
): Promise<RepeatableAnswer> {
  // Asked again: decoding took its time.
  await requireOrganizations(trx, { organizationId: said.organizationId });
  const all = [full, ...variants];
  for (const { file, bytes } of all) await media.put(file, bytes);
  const files = all.map((file) => ({ ...file, bytes: file.bytes.length }));
  const id = await insertImage(trx, { ...said, color, files }, now);
  const image = (await findImage(trx, id)) ?? (await missing(trx, id));
  return {
    status: 201,
    headers: { 'Content-Type': 'application/json', Location: `${imageUpload.path}/${id}` },
    body: JSON.stringify(image),
  };
}
