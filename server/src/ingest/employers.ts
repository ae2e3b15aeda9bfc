import { newId } from '../store/ids.ts';
import { insertOrganizations, type OrganizationWrite } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { isChinese } from './fields/language.ts';
import { foldName } from './fold-name.ts';

interface NamedEmployer {
  name: string;
  url?: string;
}

/** Finds the organizations that records name, and makes those that are not there. */
export interface Employers {
  /** @param board As `family:tenant`, where the record stands on a board of the employer's own. */
  idOf(employer: NamedEmployer, board?: string): string;
  /** Keeps the organizations that are not there; to be called before anything of theirs is written. */
  keep(): Promise<void>;
}

/** Looks the organizations up once; to be called in the transaction of the import. */
export async function createEmployers(trx: FeedDatabase, now: Date): Promise<Employers> {
  const { byName, byBoard } = await knownOrganizations(trx);
  const made: OrganizationWrite[] = [];

  function make({ name, url }: NamedEmployer, board: string | undefined): string {
    const id = newId('org');
    made.push({
      id,
      kind: 'enterprise',
      name,
      language: isChinese(name) ? 'zh-CN' : 'en',
      aliases: [],
      domains: [],
      boards: board === undefined ? [] : [board],
      industries: [],
      ...(url !== undefined && { url }),
    });
    byName.set(foldName(name), id);
    if (board !== undefined) byBoard.set(board, id);
    return id;
  }

  return {
    idOf(employer, board) {
      const known =
        byName.get(foldName(employer.name)) ?? (board === undefined ? undefined : byBoard.get(board));
      return known ?? make(employer, board);
    },
    async keep() {
      await insertOrganizations(trx, made.splice(0), now);
    },
  };
}

/** Every organization by each of its names, in all languages, enterprises before others, and by its boards. */
async function knownOrganizations(trx: FeedDatabase) {
  const rows = await trx
    .selectFrom('organizations')
    .select(['id', 'kind', 'names', 'body'])
    .orderBy('id')
    .execute();
  const byName = new Map<string, string>();
  const byBoard = new Map<string, string>();
  const enterprisesFirst = rows.toSorted(
    (a, b) => Number(b.kind === 'enterprise') - Number(a.kind === 'enterprise'),
  );
  for (const { id, names, body } of enterprisesFirst) {
    for (const name of names.split('\n').map(foldName)) if (!byName.has(name)) byName.set(name, id);
    const { boards }: { boards: string[] } = JSON.parse(body);
    for (const board of boards) if (!byBoard.has(board)) byBoard.set(board, id);
  }
  return { byName, byBoard };
}
