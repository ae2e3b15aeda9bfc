import type { ReadScope, Scope } from '@recruitment-feed/sdk/contract';
import type { KeyRecord } from '../store/keys.ts';
import { InsufficientScopeError, MissingKeyError, PublishableKeyForbiddenError } from '../write-errors.ts';

/**
 * Returns the key of a request that may use a scope; `any` is what every key may.
 *
 * @throws MissingKeyError, PublishableKeyForbiddenError or InsufficientScopeError where it may not.
 */
export function authorize(key: KeyRecord | undefined, scope: ReadScope): KeyRecord {
  if (!key) throw new MissingKeyError();
  if (scope === 'any') return key;
  if (key.kind === 'publishable') throw new PublishableKeyForbiddenError();
  if (!key.scopes.includes(scope))
    throw new InsufficientScopeError(`This needs a key with the scope ${scope}.`, [scope]);
  return key;
}

/** Throws an InsufficientScopeError where a key is bound to an organization and none of these is it. */
export function speaksFor(key: KeyRecord, ...organizationIds: readonly string[]): void {
  if (key.organizationId !== undefined && !organizationIds.includes(key.organizationId))
    throw new InsufficientScopeError(`This key speaks for ${key.organizationId} only.`);
}

/** Throws an InsufficientScopeError where a key would give away what it may not do itself. */
export function handsOn(key: KeyRecord, wanted: readonly Scope[]): void {
  const lacking = wanted.filter((scope) => !key.scopes.includes(scope));
  if (lacking.length > 0)
    throw new InsufficientScopeError(`This key has no ${lacking.join(' and no ')} to give.`, lacking);
}

/** Tells whether a key may know of what is an organization's own; to others it is not there. */
export function belongsTo(key: KeyRecord, organizationId: string | undefined): boolean {
  return key.organizationId === undefined || key.organizationId === organizationId;
}
