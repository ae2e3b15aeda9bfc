import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import { imageUpload, routes, writes } from '../../contract/index.ts';
import type { Shape, Wire } from '../shape.ts';

type Members = Readonly<Record<string, { path: string; method: string; returns?: z.ZodMiniType }>>;

/** A route of the contract beside what the client knows of it. */
export interface RoutePair {
  /** `jobs.list` */
  name: string;
  schema: z.ZodMiniType;
  wire: Wire;
}

/** Pairs every route of the contract that returns something with the client's. */
export async function pairs(): Promise<RoutePair[]> {
  const folder = fileURLToPath(new URL('../wire/', import.meta.url));
  const modules = await Promise.all(
    globSync('*.ts', { cwd: folder }).map((name) => import(`${folder}${name}`)),
  );
  const wires = new Map<string, Wire>();
  for (const value of modules.flatMap((module) => Object.values<object>(module)))
    for (const one of [value, ...Object.values(value)]) {
      if (typeof Object(one).path === 'string') wires.set(`${one.method} ${one.path}`, one);
    }
  const tables: Readonly<Record<string, Members>>[] = [routes, writes, { media: { upload: imageUpload } }];
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([resource, members]) =>
      Object.entries(members).flatMap(([name, { method, path, returns }]) => {
        const wire = wires.get(`${method} ${path}`);
        if (!wire) throw new Error(`The client does not know ${method} ${path}: run \`npm run wire\`.`);
        return returns ? [{ name: `${resource}.${name}`, schema: returns, wire }] : [];
      }),
    ),
  );
}

/** What an answer of a route must be as a whole, its items included. */
export function wholeShape({ returns = 'any', items }: Wire): Shape {
  if (!items || typeof returns === 'string' || Array.isArray(returns)) return returns;
  const field = 'data' in returns ? 'data' : 'changes';
  return { ...(returns as Readonly<Record<string, Shape>>), [field]: ['list', items] };
}
