import { present } from './present.ts';

/** Returns what a source says that has no field of its own, under the source's name; nothing where it says nothing. */
export function extensionsOf(system: string, fields: object): Record<string, unknown> | undefined {
  const kept = present(fields);
  return Object.keys(kept).length > 0 ? { [system]: kept } : undefined;
}
