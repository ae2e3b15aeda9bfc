import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';
import type { Scope } from './write-route.ts';

/** An object schema whose fields are the query parameters of a route. */
export type QuerySchema = z.ZodMiniObject<z.core.$ZodShape>;

/** What reading asks of the key: a scope, or only that it is one. */
export type ReadScope = Scope | 'any';

/** One endpoint: what the server mounts, the client calls and the OpenAPI document describes. */
export interface Route<
  Query extends QuerySchema = QuerySchema,
  Returns extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly method: 'GET';
  /** The path with its parameters in braces: `/v1/jobs/{id}`. */
  readonly path: `/v1/${string}`;
  /** One sentence for the reference. */
  readonly summary: string;
  /** What the key must be allowed; absent where anybody reads. What a key is needed for is private. */
  readonly scope?: ReadScope | undefined;
  /** Absent where a route takes no query parameter; any parameter is then refused. */
  readonly query?: Query;
  readonly returns: Returns;
  /** Problem codes special to this route; the common ones hold for all. */
  readonly errors: readonly ProblemCode[];
}

type Spec<Query extends QuerySchema, Returns extends z.ZodMiniType, Allowed extends ReadScope | undefined> = {
  summary: string;
  scope?: Allowed;
  query?: Query;
  returns: Returns;
  errors?: readonly ProblemCode[];
};

/** Declares a readable endpoint. */
export function get<
  Query extends QuerySchema,
  Returns extends z.ZodMiniType,
  const Allowed extends ReadScope | undefined = undefined,
>(
  path: `/v1/${string}`,
  { errors = [], scope, ...spec }: Spec<Query, Returns, Allowed>,
): Route<Query, Returns> & { readonly scope: Allowed } {
  return { method: 'GET', path, errors, scope: scope as Allowed, ...spec };
}

/** The routes of one resource, by the names of the client's methods. */
export type Resource = Readonly<Record<string, Route>>;

/** The query of a route, as its schema leaves it. */
export type RouteQuery<R extends Route> =
  R extends Route<infer Query, z.ZodMiniType> ? z.output<Query> : never;
/** What a route answers with. */
export type RouteReturns<R extends Route> = z.output<R['returns']>;
