import { type FeedDatabase, insertOrganization } from '@recruitment-feed/server';
import { importFile } from '@recruitment-feed/server/ingest';

/** None of the files could be read; what was wrong with each has been printed. */
export class NothingImportedError extends Error {
  override readonly name = 'NothingImportedError';
  readonly code = 'nothing_imported';
  constructor() {
    super('None of the files could be imported, so there is nothing to show. The lines above say why.');
  }
}

/**
 * Imports files of the user's own, published by a college made for the demo page.
 * @throws {NothingImportedError} when not one file could be read.
 */
export async function importOwnFiles(db: FeedDatabase, files: string[], now: Date): Promise<void> {
  const orgId = await demoCollege(db, now);
  const reports = [];
  for (const path of files) {
    const report = await importFile(db, { path, name: path }, { orgId, now });
    reports.push(report);
    console.log(summary(report));
  }
  if (reports.every(({ error }) => error !== undefined)) throw new NothingImportedError();
}

function summary({ file, error, ...report }: Awaited<ReturnType<typeof importFile>>): string {
  if (error) return `${file}: ${error.message}`;
  const { read, changed, unchanged, closed, skipped } = report;
  return `${file}: ${read} read, ${report.new} new, ${changed} changed, ${unchanged} unchanged, ${closed} closed, ${skipped.length} skipped`;
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
