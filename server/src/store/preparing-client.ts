import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { preparedMark } from './prepared.ts';

/** A connection to PostgreSQL that keeps those statements which are marked as `prepared`. */
export class PreparingClient extends Client {
  // Its many signatures are kept as they are.
  override query: Client['query'] = (...args: unknown[]) => {
    const [text, values] = args;
    const isMarked = typeof text === 'string' && text.includes(preparedMark);
    return Reflect.apply(super.query, this, isMarked ? [{ name: nameOf(text), text, values }] : args);
  };
}

/** PostgreSQL cuts names off after 63 bytes. */
function nameOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
