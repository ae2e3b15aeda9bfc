import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';

/** What a key may be allowed to do besides reading what is public. */
export const scopes = [
  'organizations:write',
  'organizations:verify',
  'jobs:write',
  'cooperations:write',
  'posts:write',
  'events:write',
  'media:write',
  'conversations:read',
  'conversations:write',
  'calls:join',
  'searches:write',
  'keys:write',
  'tokens:write',
  'webhooks:write',
] as const;
/** Something that a key may be allowed to do. */
export type Scope = (typeof scopes)[number];

/** A header without which a route refuses to act. */
export type RequiredHeader = 'idempotency-key' | 'if-match';

/** An object schema that refuses unknown fields. */
export type BodySchema = z.ZodMiniObject<z.core.$ZodShape>;

/** A body that takes one of several forms, by the value of one field. */
export type UnionBodySchema = z.ZodMiniDiscriminatedUnion<readonly BodySchema[]>;

/** One endpoint that writes: what the server mounts and the OpenAPI document describes. */
export interface WriteRoute {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: `/v1/${string}`;
  /** One sentence for the reference. */
  readonly summary: string;
  /** What the key must be allowed. */
  readonly scope: Scope;
  /** Of a PATCH: the shape whose fields a merge patch may change, https://www.rfc-editor.org/rfc/rfc7396 */
  readonly body?: BodySchema | UnionBodySchema;
  /** Absent where there is nothing to return. */
  readonly returns?: z.ZodMiniType;
  /** The status when it is done. */
  readonly status: 200 | 201 | 204;
  /** Below which address the object is read that it made; absent where it is the route's own. */
  readonly location?: `/v1/${string}`;
  readonly requires: readonly RequiredHeader[];
  /** Problem codes special to this route; the ones of all writes hold besides. */
  readonly errors: readonly ProblemCode[];
}

interface Spec {
  summary: string;
  scope: Scope;
  body?: BodySchema | UnionBodySchema;
  returns?: z.ZodMiniType;
  /** Where it is not the one that the method and the path suggest. */
  status?: 200 | 201 | 204;
  location?: `/v1/${string}`;
  requires?: readonly RequiredHeader[];
  errors?: readonly ProblemCode[];
}

/** Declares an endpoint that makes an object, or moves one where the path ends in a verb. */
export function post<const S extends Spec>(path: `/v1/${string}`, spec: S) {
  const status: 200 | 201 = path.includes('{id}') ? 200 : 201;
  return { method: 'POST', path, status, requires: [], errors: [], ...spec } as const;
}

/** Declares an endpoint that changes fields of an object. */
export function patch<const S extends Spec & { body: BodySchema }>(path: `/v1/${string}`, spec: S) {
  return { method: 'PATCH', path, status: 200, requires: [], errors: [], ...spec } as const;
}

/** Declares an endpoint that makes something so, however often it is asked. */
export function put<const S extends Spec>(path: `/v1/${string}`, spec: S) {
  const status: 200 | 204 = spec.returns ? 200 : 204;
  return { method: 'PUT', path, status, requires: [], errors: [], ...spec } as const;
}

/** Declares an endpoint that removes an object. */
export function remove<const S extends Spec>(path: `/v1/${string}`, spec: S) {
  return { method: 'DELETE', path, status: 204, requires: [], errors: [], ...spec } as const;
}

/** The writing routes of one resource, by name. */
export type WriteResource = Readonly<Record<string, WriteRoute>>;

/** What a handler gets: the body as its schema leaves it, of a PATCH the patch as it came. */
export type WriteBody<R extends WriteRoute> = R extends { method: 'PATCH' }
  ? Record<string, unknown>
  : R extends { body: infer Body extends z.ZodMiniType }
    ? z.output<Body>
    : undefined;
/** What a writing route answers with; undefined where it answers with nothing. */
export type WriteReturns<R extends WriteRoute> = R extends { returns: infer Returns extends z.ZodMiniType }
  ? z.output<Returns>
  : undefined;
