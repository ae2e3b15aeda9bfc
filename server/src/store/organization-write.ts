import { findOrganization, type OrganizationWrite } from './organizations.ts';
import type { FeedDatabase } from './schema.ts';

/** Resolves with what is kept of an organization, as it is written; or with undefined. */
export async function findOrganizationWrite(
  db: FeedDatabase,
  organizationId: string,
): Promise<{ rev: number; write: OrganizationWrite } | undefined> {
  const organization = await findOrganization(db, organizationId);
  if (!organization) return undefined;
  const { id, rev, createdAt, updatedAt, ...write } = organization;
  return { rev, write };
}
