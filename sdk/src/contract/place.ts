import * as z from 'zod/mini';
import { translations } from './scalars.ts';

/** Where something is. Codes are present only where they are certain. */
export const Place = z.looseObject({
  /** The place in words, as its source wrote it. */
  name: z.optional(z.string()),
  street: z.optional(z.string()),
  city: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  /** ISO 3166-2, such as `CN-ZJ`. */
  region: z.optional(z.string()),
  /** ISO 3166-1 alpha-2, such as `CN`. */
  country: z.optional(z.string()),
  /** True when the work can be done from anywhere within this place. */
  remote: z.optional(z.boolean()),
  translations: translations({ name: z.optional(z.string()), city: z.optional(z.string()) }),
});
export type Place = z.output<typeof Place>;
