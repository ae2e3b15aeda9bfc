import * as z from 'zod/mini';
import { Pay, payPeriods } from './pay.ts';
import { Place } from './place.ts';

/** A text of one line that is not empty. */
export const shortText = () => z.string().check(z.minLength(1), z.maxLength(500));

const languageTagPattern = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** A BCP 47 language tag as it may be written. */
export const languageTagDraft = () => z.string().check(z.maxLength(35), z.regex(languageTagPattern));

/** The IANA name of a time zone that this machine knows. */
export const timeZoneDraft = () => z.string().check(z.refine(isTimeZone, 'It is no IANA time zone'));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A list that may be left out, and is then empty. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z._default(z.array(item).check(z.maxLength(500)), []);
}

const aboutPattern = /^(job|coop|post|evt)_\w{1,64}$/;

/** Ids of public objects that a dialogue shows, each once; it may be left out, and is then empty. */
export function aboutDraft() {
  const objectId = z
    .string()
    .check(z.regex(aboutPattern, 'It is no id of a job, cooperation, post or event'));
  const ids = z.array(objectId).check(z.maxLength(20), z.refine(areDistinct, 'An id stands there twice'));
  return z._default(ids, []);
}

/** Tells whether no value comes twice. */
export function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** The same texts in further languages as they may be written, keyed by BCP 47 tag. */
export function translationDrafts<T extends z.core.$ZodShape>(texts: T) {
  return z.optional(z.record(languageTagDraft(), z.strictObject(texts)));
}

/** A place as it may be written. */
export const PlaceDraft = z.strictObject(Place.shape);

/** A pay as it may be written. */
export const PayDraft = z.strictObject({
  ...Pay.shape,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: z.enum(payPeriods),
});
