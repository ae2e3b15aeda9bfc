import type { Route, WriteRoute } from '@recruitment-feed/sdk/contract';
import * as contract from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import type { JsonSchema } from './json-schema.ts';
import { tidyParameter, tidySchema } from './tidy-schema.ts';

/** The contract's shapes by name, and how to point at them. */
export interface Components {
  schemas: Record<string, JsonSchema>;
  /** A reference to a shape that the contract names, or that a route returns. */
  named(schema: z.ZodMiniType): JsonSchema;
}

/** Turns the shapes of the contract into JSON Schemas, each under the name that it has in the contract. */
export function buildComponents(): Components {
  const registry = z.registry<{ id: string }>();
  for (const [name, exported] of Object.entries(contract))
    if (isSchema(exported) && !name.endsWith('Filter')) registry.add(exported, { id: name });
  for (const [name, returns] of returned())
    if (returns && !registry.has(returns)) registry.add(returns, { id: name });

  const read = z.toJSONSchema(registry, { uri: pointer, override: tidySchema }).schemas;
  const written = z.toJSONSchema(registry, { uri: pointer, override: tidySchema, io: 'input' }).schemas;
  return {
    schemas: Object.fromEntries(
      Object.keys(read).map((name) => {
        const { $id, $schema, ...schema } = (name.endsWith('Draft') ? written : read)[name] ?? {};
        return [name, schema];
      }),
    ),
    named: (schema) => ({ $ref: pointer(registry.get(schema)?.id ?? '') }),
  };
}

/** Turns one query parameter's schema into a JSON Schema. */
export function parameterSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema, ...parameter } = z.toJSONSchema(schema, { override: tidyParameter });
  return parameter;
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

/** What routes return, each under a name for where the contract gives it none: `JobsPage`, `CallsJoinAnswer`. */
function* returned(): Generator<[name: string, schema: z.ZodMiniType | undefined]> {
  const tables: Readonly<Record<string, Readonly<Record<string, Route | WriteRoute>>>>[] = [
    contract.routes,
    contract.writes,
  ];
  for (const [resource, its] of tables.flatMap((table) => Object.entries(table)))
    for (const [verb, { returns }] of Object.entries(its))
      yield [
        verb === 'list' ? `${capital(resource)}Page` : `${capital(resource)}${capital(verb)}Answer`,
        returns,
      ];
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function pointer(name: string): string {
  return `#/components/schemas/${name}`;
}
