import { organizationsById } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { ValidationFailedError } from '../write-errors.ts';

/** Throws a ValidationFailedError that names each field whose organization is not there. */
export async function requireOrganizations(
  db: FeedDatabase,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const there = new Set((await organizationsById(db, Object.values(fields))).map(({ id }) => id));
  const faults = Object.entries(fields)
    .filter(([, id]) => !there.has(id))
    .map(([name, id]) => ({ pointer: `/${name}`, detail: `There is no ${id} here.` }));
  if (faults.length > 0) throw new ValidationFailedError(faults);
}
