import * as z from 'zod/mini';

/** Prefixes of the opaque ids; what follows the underscore is a UUIDv7 without hyphens. */
const idPrefixes = [
  'org',
  'post',
  'job',
  'coop',
  'evt',
  'coh',
  'med',
  'rep',
  'conv',
  'msg',
  'call',
  'sch',
  'key',
  'whe',
  'whd',
  'req',
] as const;
/** What an id begins with, before the underscore. */
export type IdPrefix = (typeof idPrefixes)[number];

/** An opaque id of one kind of object, such as `job_0193…`. */
export function id(prefix: IdPrefix) {
  return z.string().check(z.startsWith(`${prefix}_`));
}

/** A moment, RFC 3339, in UTC when the server wrote it. */
export const instant = () => z.iso.datetime({ offset: true });

/** A BCP 47 language tag, such as `zh-CN`. */
export const languageTag = () => z.string().check(z.minLength(2), z.maxLength(35));

/** An absolute `http:` or `https:` address; nothing else may become a link. */
export const webAddress = () => z.string().check(z.regex(/^https?:\/\/[^\s]+$/i), z.maxLength(4096));

/** The same texts in further languages, keyed by BCP 47 tag. */
export function translations<T extends z.core.$ZodShape>(texts: T) {
  return z.optional(z.record(z.string(), z.looseObject(texts)));
}
