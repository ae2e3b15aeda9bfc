import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { CursorFilterMismatchError, InvalidCursorError } from '../errors.ts';
import type { FeedDatabase } from './schema.ts';

/** Writes and reads opaque cursors: a position, bound to the question it belongs to, signed by this feed. */
export interface Cursors {
  write(question: string, position: readonly string[]): string;
  /**
   * Returns the position.
   *
   * @throws InvalidCursorError where this feed has not written the cursor as it stands.
   * @throws CursorFilterMismatchError where it belongs to another question.
   */
  read(question: string, cursor: string): string[];
}

/** 12 bytes are 16 characters of base64url without a spare bit that could be changed unnoticed. */
const signatureBytes = 12;
const signatureLength = 16;

export function createCursors(secret: string): Cursors {
  const sign = (payload: string) =>
    createHmac('sha256', secret).update(payload).digest().subarray(0, signatureBytes).toString('base64url');
  return {
    write(question, position) {
      const payload = Buffer.from(JSON.stringify([fingerprint(question), ...position])).toString('base64url');
      return payload + sign(payload);
    },
    read(question, cursor) {
      const payload = cursor.slice(0, -signatureLength);
      const signature = Buffer.from(cursor.slice(-signatureLength));
      const expected = Buffer.from(sign(payload));
      if (signature.length !== expected.length || !timingSafeEqual(signature, expected))
        throw new InvalidCursorError();
      const [asked, ...position]: string[] = JSON.parse(Buffer.from(payload, 'base64url').toString());
      if (asked !== fingerprint(question)) throw new CursorFilterMismatchError();
      return position;
    },
  };
}

/** Returns the text of a question that does not depend on the order of parameters or of their values. */
export function questionOf(resource: string, filter: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(filter)
    .filter(([name, value]) => name !== 'limit' && name !== 'cursor' && value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return JSON.stringify([resource, asked]);
}

/** Returns a short digest of a text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 9).toString('base64url');
}

/** Returns the secret that signs cursors; the first caller makes it. */
export async function cursorSecret(db: FeedDatabase): Promise<string> {
  const find = () =>
    db.selectFrom('settings').select('value').where('name', '=', 'cursor_secret').executeTakeFirst();
  const known = await find();
  if (known) return known.value;
  await db
    .insertInto('settings')
    .values({ name: 'cursor_secret', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await find())?.value ?? cursorSecret(db);
}
