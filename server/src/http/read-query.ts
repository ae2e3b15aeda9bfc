import type { ProblemDetail, QuerySchema } from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import { InvalidParameterError, UnknownParameterError } from '../errors.ts';

/** Taken by every route, and read before any of them. */
const everywhere = ['key'];
const english = z.locales.en().localeError;

/**
 * Reads the query of a request by the schema of its route.
 *
 * @throws UnknownParameterError naming each parameter that the schema does not have.
 * @throws InvalidParameterError naming each parameter whose value is wrong, or that came twice and may not.
 */
export function readQuery(search: URLSearchParams, schema: QuerySchema | undefined): Record<string, unknown> {
  const known = Object.keys(schema?.shape ?? {});
  const given = [...new Set(search.keys())].filter((name) => !everywhere.includes(name));

  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UnknownParameterError(unknown.map(unknownParameter), known);

  const twice = given.filter((name) => !isRepeated(schema, name) && search.getAll(name).length > 1);
  if (twice.length > 0) throw new InvalidParameterError(twice.map(givenTwice));

  const values = given.map((name) => [
    name,
    isRepeated(schema, name) ? search.getAll(name) : search.get(name),
  ]);
  const result = schema?.safeParse(Object.fromEntries(values), { error: english });
  if (!result) return {};
  if (result.success) return result.data;
  throw new InvalidParameterError(
    result.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), detail: `${message}.` })),
  );
}

const unknownParameter = (parameter: string): ProblemDetail => ({
  parameter,
  detail: 'There is no such parameter.',
});
const givenTwice = (parameter: string): ProblemDetail => ({
  parameter,
  detail: 'It may be given once only.',
});

function isRepeated(schema: QuerySchema | undefined, name: string): boolean {
  const field = schema?.shape[name];
  return field instanceof z.ZodMiniOptional && field._zod.def.innerType instanceof z.ZodMiniArray;
}
