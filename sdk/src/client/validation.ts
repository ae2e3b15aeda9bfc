import type { ResponseIssue } from './errors/feed-response-error.ts';
import { faultsOf } from './faults.ts';
import type { Shape } from './shape.ts';

/** How strictly answers are held to the contract. */
export type Validation = 'lenient' | 'strict' | 'off';

export type Validated<T> = { ok: true; value: T } | { ok: false; issues: ResponseIssue[] };

/**
 * Holds a value to its shape. Unknown fields always pass. Leniently, so does a value that is missing only
 * from a closed set, because a newer server must not cost an older client the object; whatever lacks a field
 * or has one of the wrong type or form does not.
 */
export function validate<T = unknown>(shape: Shape, value: unknown, mode: Validation): Validated<T> {
  const issues = mode === 'off' ? undefined : faultsOf(shape, value);
  const passes = !issues || (mode === 'lenient' && issues.every(({ code }) => code === 'invalid_value'));
  return passes ? { ok: true, value: value as T } : { ok: false, issues };
}
