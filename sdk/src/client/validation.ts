import * as z from 'zod/mini';
import { accepts } from './accepts.ts';
import type { ResponseIssue } from './errors/feed-response-error.ts';

/** How strictly answers are held to the contract. */
export type Validation = 'lenient' | 'strict' | 'off';

export type Validated<T> = { ok: true; value: T } | { ok: false; issues: ResponseIssue[] };

/**
 * Holds a value to its schema. Unknown fields always pass. Leniently, so does a value that is missing only
 * from a closed set, because a newer server must not cost an older client the object; whatever lacks a field
 * or has one of the wrong type or form does not.
 */
export function validate<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  mode: Validation,
): Validated<z.output<S>> {
  if (mode === 'off' || accepts(schema, value)) return { ok: true, value: value as z.output<S> };
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  if (mode === 'lenient' && issues.every(({ code }) => code === 'invalid_value')) {
    return { ok: true, value: value as z.output<S> };
  }
  return { ok: false, issues: issues.map(toResponseIssue) };
}

function toResponseIssue(issue: z.core.$ZodIssue): ResponseIssue {
  const pointer = issue.path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
  return { pointer, code: issue.code, detail: describe(issue) };
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format') return `expected the form ${issue.pattern ?? issue.format}`;
  return issue.message;
}
