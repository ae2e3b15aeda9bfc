import { type EmployedPosting, findEmployers, postingClues } from '@recruitment-feed/sdk/match';
import { postingKey } from '@recruitment-feed/sdk/posting';
import type { NamedRows } from './index/index-parts.ts';
import { rowsUnder } from './index/key-index.ts';
import { textAt } from './index/packed-texts.ts';
import type { OpenFeed } from './open-feeds.ts';
import type { CooperationRecord, JobRecord, OrganizationRecord } from './records.ts';

/** Finds the job of a feed that a posting is: by its key, and confirmed by its full identity. */
export async function findJob(
  { database, copy, part }: OpenFeed,
  identities: readonly string[],
): Promise<JobRecord | undefined> {
  if (identities.length === 0) return undefined;
  const jobs = await part('jobs');
  for (const identity of identities) {
    for (const id of idsUnder(jobs, identity)) {
      const record = await database.get('jobs', [copy.generation, id]);
      if (record?.identities.includes(identity)) return record;
    }
  }
  return undefined;
}

/** Finds the employer of a posting among all enterprises of a feed, so that a name which several bear is none's. */
export async function findEmployer(
  { database, copy, part }: OpenFeed,
  posting: EmployedPosting,
): Promise<OrganizationRecord | undefined> {
  const companies = await part('companies');
  const ids = new Set([...postingClues(posting)].flatMap((clue) => idsUnder(companies, clue)));
  const records = await Promise.all(
    [...ids].map((id) => database.get('organizations', [copy.generation, id])),
  );
  return findEmployers(
    posting,
    records.filter((record) => record !== undefined),
  )[0];
}

function idsUnder({ ids, keys }: NamedRows, name: string): string[] {
  return Array.from(rowsUnder(keys, postingKey(name)), (row) => textAt(ids, row));
}

/** A cooperation that has not ended, with the enterprise that takes part in it. */
export interface Partner {
  enterprise: OrganizationRecord;
  cooperation: CooperationRecord;
}

/** Returns the cooperations of a college that have not ended. */
export async function cooperationsOf(
  { database, copy }: OpenFeed,
  college: string,
): Promise<CooperationRecord[]> {
  const key: [number, string] = [copy.generation, college];
  const cooperations = await database.getAllFromIndex('cooperations', 'by-college', key);
  return cooperations.filter(({ status }) => status !== 'ended');
}

/** Returns the enterprises that cooperate with a college at present, each as often as it does. */
export async function partnersOf(feed: OpenFeed, college: string): Promise<Partner[]> {
  const { database, copy } = feed;
  const cooperations = await cooperationsOf(feed, college);
  const partners = cooperations.map(async (cooperation): Promise<Partner[]> => {
    const enterprise = await database.get('organizations', [copy.generation, cooperation.enterprise]);
    return enterprise === undefined ? [] : [{ cooperation, enterprise }];
  });
  return (await Promise.all(partners)).flat();
}

/** Returns the colleges of a feed. */
export function listColleges({ database, copy }: OpenFeed): Promise<OrganizationRecord[]> {
  return database.getAllFromIndex('organizations', 'by-kind', [copy.generation, 'college']);
}
