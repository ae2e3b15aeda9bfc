import * as z from 'zod/mini';
import { type IdPrefix, id, instant } from './scalars.ts';

/** Fields of every object that the feed keeps. */
export function objectFields(prefix: IdPrefix) {
  return {
    id: id(prefix),
    /** Counts the object's changes, from 1; also its `ETag`. */
    rev: z.int(),
    createdAt: instant(),
    updatedAt: instant(),
    /** True for invented data; whoever shows it says so. */
    sample: z.optional(z.boolean()),
  };
}
