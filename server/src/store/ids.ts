import type { IdPrefix } from '@recruitment-feed/sdk/contract';
import { uuidv7obj } from 'uuidv7';

/** Returns a new id: the prefix and a UUIDv7, whose order is that of creation. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${uuidv7obj().toHex()}`;
}
