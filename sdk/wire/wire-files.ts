import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import { type NameOf, shapeOf, writeShape } from './shape-of.ts';

const contract = fileURLToPath(new URL('../src/contract/', import.meta.url));

interface RouteLike {
  method: string;
  path: string;
  returns?: z.core.$ZodType;
}
type Exports = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is z.core.$ZodType => typeof Object(value)._zod === 'object';
const isRoute = (value: unknown): value is RouteLike =>
  typeof Object(value).method === 'string' && typeof Object(value).path === 'string';
const isResource = (value: unknown): value is Record<string, RouteLike> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every(isRoute);

/** Returns the files of `client/wire` by their names: for each file of the contract what its routes are to a client. */
export async function wireFiles(): Promise<Map<string, string>> {
  const modules = new Map<string, Exports>();
  for (const path of globSync('*.ts', { cwd: contract }).sort()) {
    if (path !== 'index.ts' && !path.endsWith('.test.ts'))
      modules.set(path, await import(`${contract}${path}`));
  }
  const homes = homesOf(modules);
  const files = new Map<string, string>();
  for (const path of modules.keys()) {
    const text = fileOf(path, modules, homes);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** By name: loaders give exports in orders of their own. */
const sorted = (exports: Exports) => Object.entries(exports).sort(([a], [b]) => (a < b ? -1 : 1));

interface Home {
  path: string;
  name: string;
}

/** In which file each schema of an answer is declared, and under which name. */
function homesOf(modules: ReadonlyMap<string, Exports>): Map<z.core.$ZodType, Home> {
  const homes = new Map<z.core.$ZodType, Home>();
  for (const [path, exports] of modules)
    for (const [name, value] of sorted(exports)) {
      if (isSchema(value) && !/(Draft|Filter|Page|Results)$/.test(name) && !homes.has(value))
        homes.set(value, { path, name });
    }
  return homes;
}

function fileOf(
  path: string,
  modules: ReadonlyMap<string, Exports>,
  homes: ReadonlyMap<z.core.$ZodType, Home>,
): string | undefined {
  const exports = modules.get(path) ?? {};
  const imports = new Map<string, Set<string>>();
  const declared = new Map<string, string>();

  const nameOf: NameOf = (schema) => {
    const home = homes.get(schema);
    if (!home) return undefined;
    if (home.path === path) declare(home.name, schema);
    else imports.set(home.path, (imports.get(home.path) ?? new Set()).add(home.name));
    return home.name;
  };
  function declare(name: string, schema: z.core.$ZodType) {
    if (declared.has(name)) return;
    declared.set(name, '');
    const text = writeShape(schema, nameOf);
    // What it needs stands before it.
    declared.delete(name);
    declared.set(name, `export const ${name}: Shape = ${text};`);
  }

  for (const [schema, home] of homes) if (home.path === path && isNeeded(schema)) declare(home.name, schema);
  const routes = sorted(exports).flatMap(([name, value]) => routesOf(name, value, nameOf));
  if (declared.size === 0 && routes.length === 0) return undefined;
  const types = [...(declared.size > 0 ? ['Shape'] : []), ...new Set(routes.map(({ type }) => type).sort())];
  return [
    '// Written by `npm run wire` from the contract.',
    ...routes
      .slice(0, 1)
      .map(
        () =>
          `import type { ${routes.map(({ name }) => `${name} as ${name}Contract`).join(', ')} } from '../../contract/${path}';`,
      ),
    `import type { ${types.join(', ')} } from '../shape.ts';`,
    ...[...imports]
      .sort()
      .map(([from, names]) => `import { ${[...names].sort().join(', ')} } from './${basename(from)}';`),
    '',
    ...[...declared.values(), ...routes.map(({ text }) => text)].flatMap((text) => [text, '']),
  ].join('\n');
}

/** Of unions and the like only what has a name of its own is worth one here; texts and sets are written in place. */
function isNeeded(schema: z.core.$ZodType): boolean {
  return ['object', 'array', 'union'].includes(schema._zod.def.type);
}

function routesOf(name: string, value: unknown, nameOf: NameOf) {
  if (isRoute(value))
    return [
      {
        name,
        type: 'Wire',
        text: `export const ${name}: Wire<typeof ${name}Contract> = ${wire(value, nameOf)};`,
      },
    ];
  if (!isResource(value)) return [];
  const lines = Object.entries(value).map(([route, one]) => `  ${route}: ${wire(one, nameOf)},`);
  return [
    {
      name,
      type: 'Wires',
      text: `export const ${name}: Wires<typeof ${name}Contract> = {\n${lines.join('\n')}\n};`,
    },
  ];
}

function wire({ method, path, returns }: RouteLike, nameOf: NameOf): string {
  const parts = [`method: '${method}'`, `path: '${path}'`];
  const items = returns && itemsOf(returns);
  if (items)
    parts.push(`returns: ${envelopeOf(returns, nameOf)}`, `items: ${shapeOf(items.element, nameOf)}`);
  else if (returns) parts.push(`returns: ${shapeOf(returns, nameOf)}`);
  return `{ ${parts.join(', ')} }`;
}

type ObjectDef = z.core.$ZodObjectDef;

/** Of a page the list of its items, each of which is read by itself; undefined of what is no page. */
function itemsOf(schema: z.core.$ZodType): { field: string; element: z.core.$ZodType } | undefined {
  const { type, shape } = schema._zod.def as ObjectDef;
  if (type !== 'object' || !('nextCursor' in shape)) return undefined;
  const field = 'data' in shape ? 'data' : 'changes';
  const list = shape[field]?._zod.def as z.core.$ZodArrayDef;
  return { field, element: list.element };
}

function envelopeOf(schema: z.core.$ZodType, nameOf: NameOf): string {
  const { shape } = schema._zod.def as ObjectDef;
  const field = itemsOf(schema)?.field;
  const fields = Object.entries(shape).map(
    ([name, inner]) => `${name}: ${name === field ? "['list', 'any']" : shapeOf(inner, nameOf)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
