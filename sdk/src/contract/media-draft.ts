import * as z from 'zod/mini';
import { languageTagDraft } from './drafts.ts';
import { id } from './scalars.ts';

const secureAddress = () => z.string().check(z.regex(/^https:\/\/[^\s]+$/i), z.maxLength(4096));

/** A picture or a film of a post as it may be written: a picture was sent before, a film lies elsewhere. */
export const MediaDraft = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('image'), id: id('med') }),
  z.strictObject({
    type: z.literal('video'),
    url: secureAddress(),
    posterId: z.optional(id('med')),
    durationSeconds: z.optional(z.number().check(z.gt(0), z.lte(1_000_000))),
    captions: z._default(
      z.array(z.strictObject({ language: languageTagDraft(), url: secureAddress() })).check(z.maxLength(50)),
      [],
    ),
  }),
]);
export type MediaDraft = z.output<typeof MediaDraft>;
