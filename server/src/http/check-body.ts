import type { BodySchema, ProblemDetail } from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import { InvalidRequestError, ValidationFailedError } from '../write-errors.ts';
import { jsonPointer } from './json-pointer.ts';

const english = z.locales.en().localeError;

/** Checks a whole body. Throws a ValidationFailedError that points at each fault. */
export function checkBody<Output>(schema: z.ZodMiniType<Output>, body: unknown): Output {
  const result = schema.safeParse(body, { error: english });
  if (result.success) return result.data;
  throw new ValidationFailedError(result.error.issues.flatMap((issue) => details(issue)));
}

/** Returns a merge patch as it came. Throws an InvalidRequestError where it is no object. */
export function asPatch(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw new InvalidRequestError('A merge patch is a JSON object.');
  return body;
}

/**
 * Merges a patch into what there is, https://www.rfc-editor.org/rfc/rfc7396, and checks the fields that it names:
 * a field that an importer wrote by looser rules does not stand in the way of another.
 *
 * @throws ValidationFailedError that points at each fault.
 */
export function applyPatch<Schema extends BodySchema>(
  schema: Schema,
  current: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): Partial<z.output<Schema>> {
  const faults: ProblemDetail[] = [];
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(patch)) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (!field) {
      faults.push(unknownField([name]));
      continue;
    }
    const merged = merge(current[name], value);
    const result = z.safeParse(field, merged ?? undefined, { error: english });
    if (result.success) changed[name] = result.data;
    else faults.push(...result.error.issues.flatMap((issue) => details(issue, [name])));
  }
  if (faults.length > 0) throw new ValidationFailedError(faults);
  return changed as Partial<z.output<Schema>>;
}

function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, merge(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

function details(issue: z.core.$ZodIssue, within: readonly PropertyKey[] = []): ProblemDetail[] {
  const path = [...within, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key]));
  return [{ pointer: jsonPointer(path), detail: `${issue.message}.` }];
}

function unknownField(path: readonly PropertyKey[]): ProblemDetail {
  return { pointer: jsonPointer(path), detail: 'There is no such field.' };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
