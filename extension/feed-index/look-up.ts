import { postingKey } from '@recruitment-feed/sdk/posting';
import type { FeedDatabaseHandle, IndexState } from './database.ts';
import { numbersUnder } from './key-index.ts';
import type { CooperationRecord, JobRecord, OrganizationRecord } from './records.ts';

/** Finds the job of the feed that a posting is: by its key, and confirmed by its full identity. */
export async function findJob(
  database: FeedDatabaseHandle,
  { generation, keyIndex }: IndexState,
  identities: readonly string[],
): Promise<JobRecord | undefined> {
  for (const identity of identities) {
    for (const number of numbersUnder(keyIndex, postingKey(identity))) {
      const record = await database.get('jobs', [generation, number]);
      if (record?.identities.includes(identity)) return record;
    }
  }
  return undefined;
}

/** A cooperation that has not ended, with the enterprise that takes part in it. */
export interface Partner {
  enterprise: OrganizationRecord;
  cooperation: CooperationRecord;
}

/** Returns the enterprises that cooperate with a college at present. */
export async function partnersOf(
  database: FeedDatabaseHandle,
  { generation }: IndexState,
  college: string,
): Promise<Partner[]> {
  const cooperations = await database.getAllFromIndex('cooperations', 'by-college', [generation, college]);
  const live = cooperations.filter(({ status }) => status !== 'ended');
  const partners = live.map(async (cooperation): Promise<Partner[]> => {
    const enterprise = await database.get('organizations', [generation, cooperation.enterprise]);
    return enterprise === undefined ? [] : [{ cooperation, enterprise }];
  });
  return (await Promise.all(partners)).flat();
}

/** Returns the colleges of the feed. */
export function listColleges(
  database: FeedDatabaseHandle,
  { generation }: IndexState,
): Promise<OrganizationRecord[]> {
  return database.getAllFromIndex('organizations', 'by-kind', [generation, 'college']);
}
