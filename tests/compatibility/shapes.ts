import type { Shape } from '../../sdk/src/client/shape.ts';
import { pairs, wholeShape } from '../../sdk/src/client/testing/wires.ts';

/** What the client of a version took an answer for, by the full name of a route. */
export type Shapes = Record<string, Shape>;

/** The shapes that today's client holds answers to. */
export async function currentShapes(): Promise<Shapes> {
  return Object.fromEntries((await pairs()).map(({ name, wire }) => [name, wholeShape(wire)]));
}

/** Writes shapes as JSON, patterns as their text. */
export function writeShapes(shapes: Shapes): string {
  return writeLines(shapes, (_, value) =>
    value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
  );
}

/** Reads what {@link writeShapes} wrote. */
export function readShapes(json: string): Shapes {
  return JSON.parse(json, (name, value) =>
    name === 'pattern' && typeof value?.source === 'string' ? new RegExp(value.source, value.flags) : value,
  );
}

/** Writes one line of JSON for each route, so that a difference shows which it is in. */
export function writeLines(
  byRoute: Record<string, unknown>,
  replacer?: (name: string, value: unknown) => unknown,
): string {
  const lines = Object.entries(byRoute).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value, replacer)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
