import * as z from 'zod/mini';
import { Pay, payPeriods } from './pay.ts';
import { Place } from './place.ts';

/** A text of one line that is not empty. */
export const shortText = () => z.string().check(z.minLength(1), z.maxLength(500));

/** A list that may be left out, and is then empty. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z._default(z.array(item).check(z.maxLength(500)), []);
}

/** The same texts in further languages as they may be written, keyed by BCP 47 tag. */
export function translationDrafts<T extends z.core.$ZodShape>(texts: T) {
  return z.optional(
    z.record(z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i)), z.strictObject(texts)),
  );
}

/** A place as it may be written. */
export const PlaceDraft = z.strictObject(Place.shape);

/** A pay as it may be written. */
export const PayDraft = z.strictObject({
  ...Pay.shape,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: z.enum(payPeriods),
});
