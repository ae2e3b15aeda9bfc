import type { Route } from '@recruitment-feed/sdk/contract';
import * as contract from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';

export type JsonSchema = Record<string, unknown>;

/** The contract's shapes by name, and how to point at them. */
export interface Components {
  schemas: Record<string, JsonSchema>;
  /** A reference to a shape that the contract names. */
  named(schema: z.ZodMiniType): JsonSchema;
  /** A reference to what a route returns. */
  returnedBy(resource: string, route: Route): JsonSchema;
}

/** Turns the shapes of the contract into JSON Schemas, each under the name that it has in the contract. */
export function buildComponents(): Components {
  const registry = z.registry<{ id: string }>();
  for (const [name, exported] of Object.entries(contract))
    if (isSchema(exported) && !name.endsWith('Filter')) registry.add(exported, { id: name });
  for (const [resource, routes] of Object.entries(contract.routes))
    for (const route of Object.values<Route>(routes))
      if (!registry.has(route.returns)) registry.add(route.returns, { id: pageName(resource) });

  const read = z.toJSONSchema(registry, { uri: pointer, override: describeOpenSet }).schemas;
  const written = z.toJSONSchema(registry, { uri: pointer, override: describeOpenSet, io: 'input' }).schemas;
  return {
    schemas: Object.fromEntries(
      Object.keys(read).map((name) => {
        const { $id, $schema, ...schema } = (name.endsWith('Draft') ? written : read)[name] ?? {};
        return [name, schema];
      }),
    ),
    named: (schema) => ({ $ref: pointer(registry.get(schema)?.id ?? '') }),
    returnedBy: (resource, { returns }) => ({
      $ref: pointer(registry.get(returns)?.id ?? pageName(resource)),
    }),
  };
}

/** Turns one query parameter's schema into a JSON Schema. */
export function parameterSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema, ...parameter } = z.toJSONSchema(schema);
  return parameter;
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

function pageName(resource: string): string {
  return `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Page`;
}

function pointer(name: string): string {
  return `#/components/schemas/${name}`;
}

/** A set that may grow is a string with examples: generated clients then carry the unknown through. */
function describeOpenSet({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  const [known, any, ...others] = (jsonSchema.anyOf ?? []) as JsonSchema[];
  if (!known?.enum || any?.type !== 'string' || any.enum || others.length > 0) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, { type: 'string', description: 'Extensible enum.', examples: known.enum });
}
