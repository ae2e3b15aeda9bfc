/** Tells whether a value is as a label says; of objects a label names only the fields that count. */
export function holds(value: unknown, label: unknown): boolean {
  if (typeof label !== 'object' || label === null) return Object.is(value, label);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(label) && !(Array.isArray(value) && value.length === label.length)) return false;
  return Object.entries(label).every(([name, part]) => holds((value as Record<string, unknown>)[name], part));
}
