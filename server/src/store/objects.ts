/** `Omit` that keeps the named fields of a type which also has an index signature. */
export type Without<T, Names extends PropertyKey> = {
  [Name in keyof T as Name extends Names ? never : Name]: T[Name];
};

/** Fields that the store gives every object. */
export type KeptFields = 'id' | 'rev' | 'createdAt' | 'updatedAt';

export interface ObjectRow {
  id: string;
  rev: number;
  created_at: string;
  updated_at: string;
  body: string;
}

/** Puts an object together as it goes over the wire; what stands in columns has precedence over the body. */
export function toWire<Wire>(row: ObjectRow, columns: Readonly<Record<string, unknown>>): Wire {
  const kept = { id: row.id, rev: row.rev, createdAt: row.created_at, updatedAt: row.updated_at };
  return { ...kept, ...JSON.parse(row.body), ...kept, ...columns };
}

/** Returns a moment in the one form whose texts sort as the moments do. Throws a RangeError for no moment. */
export function utc(instant: string): string {
  return new Date(instant).toISOString();
}

/** Returns a text in all its languages. */
export function inAllLanguages<Name extends string>(
  object: { translations?: Record<string, Partial<Record<Name, unknown>>> | undefined } & Partial<
    Record<Name, unknown>
  >,
  name: Name,
): string[] {
  return [object, ...Object.values(object.translations ?? {})]
    .map((texts) => texts[name])
    .filter((text) => typeof text === 'string');
}

/** Returns those objects that have one of these ids, in the order of the ids. */
export function inOrderOf<Kept extends { id: string }>(
  ids: readonly string[],
  objects: readonly Kept[],
): Kept[] {
  const byId = new Map(objects.map((object) => [object.id, object]));
  return ids.map((id) => byId.get(id)).filter((object) => object !== undefined);
}
