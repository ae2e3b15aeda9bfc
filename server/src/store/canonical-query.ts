/**
 * Writes a filter in the one form that all filters of the same meaning have: parameters and their values in order,
 * each once, and none that asks for nothing.
 */
export function canonicalQuery(filter: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter)
      .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value])
      .filter(([, value]) => value !== undefined && value.length !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
