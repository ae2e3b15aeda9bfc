import {
  type QuerySchema,
  type Refusing,
  type Route,
  routes,
  stream,
  type WriteRoute,
  writes,
} from '@recruitment-feed/sdk/contract';
import { pictureUpload } from './pictures.ts';

/** A route of the contract by its full name, such as `jobs.list`. */
export type Named<R> = readonly [name: string, route: R];

function named<R>(resources: Readonly<Record<string, Readonly<Record<string, R>>>>): Named<R>[] {
  return Object.entries(resources).flatMap(([resource, its]) =>
    Object.entries(its).map(([verb, route]): Named<R> => [`${resource}.${verb}`, route]),
  );
}

export const reads: readonly Named<Route>[] = named<Route>(routes);
export const writing: readonly Named<WriteRoute & { readonly query?: QuerySchema }>[] = [
  ...named<WriteRoute>(writes),
  ['media.create', pictureUpload],
];
/** An endpoint of any kind, as far as refusing goes. */
export type Endpoint = Named<Refusing & { readonly path: string }>;
export const endpoints: readonly Endpoint[] = [...reads, ...writing, ['stream.open', stream]];

const madeFirst = ['cohorts.get', 'reports.get', 'media.get', 'events.attendance', 'events.presence'];

/** Tells whether an endpoint is asked with a secret key only, or about what has to be made first. */
export function needsSecret([name, { scope }]: Endpoint): boolean {
  return scope !== undefined || madeFirst.includes(name);
}

/** Where files lie beside the objects. */
export const filePaths = ['/v1/media/{id}/{file}', '/v1/reports/{id}/figures.csv'] as const;

/** Routes that page through something. */
export const lists = reads.filter(([, { query }]) => query !== undefined && 'cursor' in query.shape);

/** Names of what stands in braces in a path, first to last. */
function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** Fills a path; what is not given becomes an id that nothing has. */
export function fill(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? 'nobody_00000000000000000000000000000000'),
  );
}

/** The route that makes what lies at a path, and the name under which the path asks for it. */
export function makerOf(path: string): { create: Named<WriteRoute>; parameter: string } | undefined {
  const above = writing.filter(([, route]) => route.status === 201 && path.startsWith(`${route.path}/{`));
  const create = above.sort(([, a], [, b]) => b.path.length - a.path.length)[0];
  const parameter = create && namesIn(path.slice(create[1].path.length))[0];
  return create && parameter !== undefined ? { create, parameter } : undefined;
}
