import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { page, pageParameters } from './page.ts';
import { get } from './route.ts';
import { id, instant } from './scalars.ts';
import { scopes } from './write-route.ts';

/** `pk_…` for pages, `sk_…` for servers, `et_…` for the browser of somebody who is signed in. */
export const keyKinds = ['publishable', 'secret', 'ephemeral'] as const;
/** Where a key may be held: in a page, on a server, or in the browser of somebody who is signed in. */
export type KeyKind = (typeof keyKinds)[number];

/** What is known of a key after its making; it never changes. */
export const Key = z.looseObject({
  id: id('key'),
  kind: open(keyKinds),
  name: z.string(),
  /** Its first characters, by which a person tells keys apart. */
  hint: z.string(),
  /** The web sites on which it may be used; empty means any. */
  origins: z.array(z.string()),
  scopes: z.array(open(scopes)),
  /** The only organization that it is for; absent means any. */
  organizationId: z.optional(id('org')),
  createdAt: instant(),
  /** Absent where it holds until it is revoked. */
  expiresAt: z.optional(instant()),
});
export type Key = z.output<typeof Key>;

/** What the list of keys takes. */
export const KeyFilter = z.object({ ...pageParameters });
export type KeyFilter = z.output<typeof KeyFilter>;

/** How keys are listed; the keys themselves are never told. */
export const keys = {
  list: get('/v1/keys', {
    summary: 'Lists the keys that still hold, newest first; to a bound key those of its organization.',
    scope: 'keys:write',
    query: KeyFilter,
    returns: page(Key),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/keys/{id}', {
    summary: 'Returns what is known of one key.',
    scope: 'keys:write',
    returns: Key,
    errors: ['not_found', 'deleted'],
  }),
} as const;

/** How a key asks about itself. */
export const me = {
  get: get('/v1/me', {
    summary: 'Returns what is known of the key that asks.',
    scope: 'any',
    returns: Key,
  }),
} as const;
