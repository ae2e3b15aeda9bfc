import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { id, instant } from './scalars.ts';
import { post, type Scope } from './write-route.ts';

/** What an ephemeral key may be allowed: what a person does in a browser, and nothing that makes keys. */
export const tokenScopes = [
  'jobs:write',
  'cooperations:write',
  'posts:write',
  'events:write',
  'media:write',
  'conversations:read',
  'conversations:write',
  'calls:join',
  'searches:write',
] as const satisfies readonly Scope[];

/** An ephemeral key as it may be asked for. */
export const TokenDraft = z.strictObject({
  /** For whom its holder acts. */
  organizationId: id('org'),
  scopes: z.array(z.enum(tokenScopes)).check(z.minLength(1)),
  expiresInSeconds: z._default(z.int().check(z.gte(1), z.lte(3600)), 900),
});
export type TokenDraft = z.output<typeof TokenDraft>;

/** An ephemeral key, `et_…`, which only this answer ever holds. */
export const Token = z.looseObject({
  token: z.string(),
  expiresAt: instant(),
  scopes: z.array(open(tokenScopes)),
  organizationId: id('org'),
});
export type Token = z.output<typeof Token>;

/** How ephemeral keys are made. */
export const tokenWrites = {
  create: post('/v1/tokens', {
    summary: 'Makes an ephemeral key for the browser of somebody who is signed in at the caller.',
    scope: 'tokens:write',
    body: TokenDraft,
    returns: Token,
  }),
} as const;
