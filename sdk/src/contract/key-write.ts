import * as z from 'zod/mini';
import { shortText } from './drafts.ts';
import { Key } from './key.ts';
import { id } from './scalars.ts';
import { post, remove, scopes } from './write-route.ts';

/**
 * Tells whether a text is an origin as browsers send it, such as `https://www.example.edu.cn`; `*.` before the host
 * stands for every host below.
 */
export function isOrigin(text: string): boolean {
  const one = text.replace('://*.', '://');
  const origin = URL.parse(one)?.origin;
  return origin !== 'null' && origin === one;
}

/** A key as it may be asked for: a publishable one has origins, a secret one scopes. */
export const KeyDraft = z
  .strictObject({
    name: shortText(),
    kind: z.enum(['publishable', 'secret']),
    origins: z._default(
      z.array(z.string().check(z.refine(isOrigin, 'It is no origin'))).check(z.maxLength(100)),
      [],
    ),
    scopes: z._default(z.array(z.enum(scopes)), []),
    /** The only organization that it is for. Absent means any, and for a bound key its own. */
    organizationId: z.optional(id('org')),
  })
  .check(
    z.refine(({ kind, scopes }) => (kind === 'secret') === scopes.length > 0, {
      error: 'A secret key has scopes, a publishable one has none',
      path: ['scopes'],
    }),
    z.refine(({ kind, origins }) => kind === 'publishable' || origins.length === 0, {
      error: 'A secret key stands in no page: it has no origins',
      path: ['origins'],
    }),
  );
export type KeyDraft = z.output<typeof KeyDraft>;

/** A key as its making shows it: the only answer that ever holds the key itself. */
export const NewKey = z.looseObject({ ...Key.shape, key: z.string() });
export type NewKey = z.output<typeof NewKey>;

/** How keys are made and revoked. */
export const keyWrites = {
  create: post('/v1/keys', {
    summary: 'Makes a key, which only this answer shows; it may do no more than the key that asks.',
    scope: 'keys:write',
    body: KeyDraft,
    returns: NewKey,
  }),
  delete: remove('/v1/keys/{id}', {
    summary: 'Revokes a key at once, and every ephemeral key that it made.',
    scope: 'keys:write',
    errors: ['not_found', 'deleted'],
  }),
} as const;
