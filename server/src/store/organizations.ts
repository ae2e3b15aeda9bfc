import type { Organization, OrganizationFilter, OrganizationRef, Page } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { appendChange, appendChanges, upserts } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { refreshDependents } from './dependents.ts';
import { inEveryLanguage, listed } from './field-texts.ts';
import { newId } from './ids.ts';
import {
  inAllLanguages,
  inOrderOf,
  type KeptFields,
  type ObjectRow,
  toWire,
  type Without,
} from './objects.ts';
import { placeColumns, regionCodes } from './regions.ts';
import type { FeedDatabase } from './schema.ts';
import { readSearchPage } from './search-page.ts';
import { indexDocuments } from './search-write.ts';
import { inTransaction } from './transaction.ts';

export type OrganizationWrite = Without<Organization, KeptFields> & { id?: string };

/** Keeps new organizations, and tells of them in their order. Resolves with their ids. */
export function insertOrganizations(
  db: FeedDatabase,
  writes: readonly OrganizationWrite[],
  now: Date,
): Promise<string[]> {
  return inTransaction(db, async (trx) => {
    const at = now.toISOString();
    const ids: string[] = [];
    for (const batch of batches(writes)) {
      const rows = batch.map(({ id = newId('org'), ...fields }) => ({
        ...{ id, rev: 1, created_at: at, updated_at: at },
        ...columns(id, fields),
      }));
      await trx.insertInto('organizations').values(rows).execute();
      const made = rows.map(({ id }) => id);
      await indexOrganizations(trx, made);
      await appendChanges(trx, 'organizations', upserts(rows), now);
      ids.push(...made);
    }
    return ids;
  });
}

/** Keeps a new organization. Resolves with its id. */
export async function insertOrganization(
  db: FeedDatabase,
  write: OrganizationWrite,
  now: Date,
): Promise<string> {
  const [id = ''] = await insertOrganizations(db, [write], now);
  return id;
}

/** Replaces what is kept of an organization, also where it stands inside other objects. */
export function updateOrganization(
  db: FeedDatabase,
  id: string,
  write: OrganizationWrite,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { id: _, ...fields } = write;
    const before = await trx
      .selectFrom('organizations')
      .select(['ref', 'names'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const after = columns(id, fields);
    const { rev } = await trx
      .updateTable('organizations')
      .set((eb) => ({ ...after, rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await indexOrganizations(trx, [id]);
    await appendChange(trx, 'organizations', { id, rev, op: 'upsert' }, now);
    if (before.ref !== after.ref || before.names !== after.names) await refreshDependents(trx, id, now);
  });
}

/** Resolves with one organization, or with undefined. */
export async function findOrganization(db: FeedDatabase, id: string): Promise<Organization | undefined> {
  const [organization] = await organizationsById(db, [id]);
  return organization;
}

/** Resolves with those organizations that are there, in no order. */
export async function organizationsById(db: FeedDatabase, ids: readonly string[]): Promise<Organization[]> {
  const rows = await selectOrganizations(db).where('id', 'in', ids).execute();
  return rows.map(toOrganization);
}

/** Resolves with one page of organizations, newest first. */
export async function listOrganizations(
  db: FeedDatabase,
  filter: OrganizationFilter,
  cursors: Cursors,
): Promise<Page<Organization>> {
  const { id, kind, region, q } = filter;
  const labels = { kind, region: region?.map((code) => code.toUpperCase()) };
  const load = (ids: readonly string[]) => organizationsById(db, ids);
  return readSearchPage(
    db,
    'organizations',
    { q, ids: id, labels },
    { filter, cursors, load, texts: fieldTexts },
  );
}

/** Makes organizations findable by what they are called now. */
export async function indexOrganizations(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    const organizations = inOrderOf(batch, await organizationsById(trx, batch));
    await indexDocuments(
      trx,
      'organizations',
      organizations.map((organization) => ({
        id: organization.id,
        at: organization.createdAt,
        texts: texts(organization),
        labels: {
          kind: [organization.kind],
          region: organization.location ? regionCodes(organization.location) : [],
        },
      })),
    );
  }
}

/** What an importer needs to recognise the employer that a posting names. */
export async function employerNames(db: FeedDatabase) {
  const rows = await selectOrganizations(db).execute();
  return rows.map(toOrganization).map(({ id, name, legalName, shortName, aliases, boards, kind }) => ({
    id,
    name,
    aliases,
    boards,
    kind: kind as string,
    ...(legalName === undefined ? {} : { legalName }),
    ...(shortName === undefined ? {} : { shortName }),
  }));
}

function selectOrganizations(db: FeedDatabase) {
  return db.selectFrom('organizations').select(['id', 'rev', 'created_at', 'updated_at', 'body']);
}

function toOrganization(row: ObjectRow): Organization {
  return toWire(row, {});
}

type Fields = Without<OrganizationWrite, 'id'>;

function columns(id: string, fields: Fields) {
  const translations = Object.entries(fields.translations ?? {}).filter(
    ([, texts]) => texts.name !== undefined,
  );
  const ref: OrganizationRef = {
    id,
    kind: fields.kind,
    name: fields.name,
    ...(fields.verified === undefined ? {} : { verified: fields.verified }),
    ...(translations.length === 0
      ? {}
      : { translations: Object.fromEntries(translations.map(([tag, { name }]) => [tag, { name }])) }),
  };
  return {
    kind: fields.kind,
    ...placeColumns(fields.location),
    body: JSON.stringify(fields),
    ref: JSON.stringify(ref),
    names: names(fields).join('\n'),
  };
}

function names(fields: Fields): string[] {
  const inLanguages = (['name', 'legalName', 'shortName'] as const).flatMap((name) =>
    inAllLanguages(fields, name),
  );
  return [...inLanguages, ...fields.aliases];
}

/** Where the words of a search can stand. */
function fieldTexts(organization: Organization) {
  return [
    ...inEveryLanguage(organization, ['name', 'legalName', 'shortName', 'description']),
    ...listed('aliases', organization.aliases),
    ...listed('industries', organization.industries),
  ];
}

function texts(fields: Fields): string[] {
  return [...names(fields), ...inAllLanguages(fields, 'description'), ...fields.industries];
}
