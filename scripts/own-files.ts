import { type FeedDatabase, insertOrganization } from '@recruitment-feed/server';
import { importCommand } from '@recruitment-feed/server/ingest';

/** None of the files could be read; what was wrong with each has been printed. */
class NothingImportedError extends Error {
  override readonly name = 'NothingImportedError';
  readonly code = 'nothing_imported';
  constructor() {
    super('None of the files could be imported, so there is nothing to show. The lines above say why.');
  }
}

/**
 * Imports files of the user's own, published by a college made for the demo page.
 *
 * @param options Further options of `feed import`, such as `--map`.
 * @throws {NothingImportedError} when not one file could be read.
 */
export async function importOwnFiles(
  db: FeedDatabase,
  data: string,
  files: string[],
  options: string[],
): Promise<void> {
  const org = await demoCollege(db, new Date());
  const { stdout, stderr, env } = process;
  let imported = 0;
  for (const file of files) {
    const args = [file, '--data', data, '--org', org, ...options];
    const status = await importCommand.run(args, { stdout, stderr, env, isTerminal: stderr.isTTY });
    if (status === 0) imported += 1;
  }
  if (imported === 0) throw new NothingImportedError();
}

const college = {
  kind: 'college',
  name: '示例职业学院',
  language: 'zh-CN',
  translations: { en: { name: 'Demo Vocational College' } },
  aliases: [],
  domains: [],
  boards: [],
  industries: [],
  sample: true,
};

async function demoCollege(db: FeedDatabase, now: Date): Promise<string> {
  const known = await db
    .selectFrom('organizations')
    .select('id')
    .where('kind', '=', 'college')
    .executeTakeFirst();
  return known?.id ?? insertOrganization(db, college, now);
}
