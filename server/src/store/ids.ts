import { uuidv7obj } from 'uuidv7';

/** Returns a new id: the prefix and a UUIDv7, whose order is that of creation. */
export function newId(prefix: 'org' | 'job' | 'coop' | 'post' | 'evt' | 'key' | 'req'): string {
  return `${prefix}_${uuidv7obj().toHex()}`;
}
