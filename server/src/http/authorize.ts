import type { Scope } from '@recruitment-feed/sdk/contract';
import type { KeyRecord } from '../store/keys.ts';
import { InsufficientScopeError, MissingKeyError, PublishableKeyForbiddenError } from '../write-errors.ts';

/**
 * Returns the key of a request that may use a scope.
 *
 * @throws MissingKeyError, PublishableKeyForbiddenError or InsufficientScopeError where it may not.
 */
export function authorize(key: KeyRecord | undefined, scope: Scope): KeyRecord {
  if (!key) throw new MissingKeyError();
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
