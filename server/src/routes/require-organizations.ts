import { organizationsById } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { ValidationFailedError } from '../write-errors.ts';

/**
 * Makes sure that the organizations are there which fields name, and of the kind that a field needs.
 *
 * @throws ValidationFailedError that points at each fault.
 */
export async function requireOrganizations(
  db: FeedDatabase,
  fields: Readonly<Record<string, string>>,
  kinds: Readonly<Record<string, string>> = {},
): Promise<void> {
  const there = await organizationsById(db, Object.values(fields));
  const faults = Object.entries(fields).flatMap(([name, id]) => {
    const found = there.find((organization) => organization.id === id);
    const kind = kinds[name];
    if (!found) return [{ pointer: `/${name}`, detail: `There is no ${id} here.` }];
    return kind === undefined || found.kind === kind
      ? []
      : [{ pointer: `/${name}`, detail: `${id} is no ${kind}.` }];
  });
  if (faults.length > 0) throw new ValidationFailedError(faults);
}
