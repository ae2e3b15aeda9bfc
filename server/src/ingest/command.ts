import { existsSync } from 'node:fs';
import { readArguments, UsageError } from '../commands/arguments.ts';
import type { Command, CommandIo } from '../commands/command.ts';
import { feedLocation, openFeed } from '../commands/feed-location.ts';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { type FeedDatabase, openDatabase } from '../store/database.ts';
import type { Encoding } from './encoding.ts';
import { type ImportOptions, importFile } from './importer.ts';
import { createProgress } from './progress.ts';
import { findPublisher } from './publisher.ts';
import { defaultMaxBytes } from './read-source.ts';
import type { Report } from './report.ts';
import { InvalidColumnMapError, parseColumnMap, tableFields } from './table/column-map.ts';
import { tellReport } from './tell.ts';

const names = ['data'] as const;
const options = {
  ...settingFlags(names),
  org: { type: 'string' },
  map: { type: 'string' },
  encoding: { type: 'string' },
  board: { type: 'string' },
  'max-bytes': { type: 'string' },
  'accept-shrink': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const importCommand: Command = {
  name: 'import',
  summary: 'Imports files that other systems write',
  usage: `feed import FILE… [options]

Reads boards of Greenhouse, Lever and Ashby, student lists (listings.json, jobs.json), CSV and TSV tables, and web
pages with JobPosting markup. The format is recognised by what the file says. Each file is imported as a whole or,
where it is broken, not at all; the exit status is 1 where one could not be imported. The same file twice changes
nothing. A later file of the same board closes the jobs that are gone from it.

${settingHelp(names)}
  --org ID|NAME          who publishes the files; the employer where nothing else says who that is
  --map FIELD=COLUMN,…   what a table's columns say, by number from 1 or by header: title=2,employer=1,pay=薪资
                         (${tableFields.slice(0, 10).join(', ')},
                         ${tableFields.slice(10).join(', ')})
  --encoding utf-8|gbk   the files' encoding, where it is not recognised
  --board NAME           the board's name, for files that have none: lists, tables
  --accept-shrink        close jobs also where a file lacks more than half of its board
  --max-bytes N          refuse larger files (${defaultMaxBytes})
  --dry-run              report what each file would do, and do nothing
  --json                 print the report as JSON`,

  async run(args, io) {
    const { values, positionals: files } = readArguments(args, options, { positionals: true });
    if (files.length === 0) throw new UsageError('import needs at least one file.');
    const importOptions = readOptions(values);
    const { data } = readSettings(names, values, io.env);
    const location = feedLocation(data, io.env);
    const isNew = 'data' in location && !existsSync(location.data);
    const db = importOptions.dryRun && isNew ? await openDatabase('memory') : await openFeed(location);
    try {
      const orgId = values.org === undefined ? undefined : await findPublisher(db, values.org);
      const reports = await importFiles(
        db,
        files,
        { ...importOptions, ...(orgId !== undefined && { orgId }) },
        io,
        values.json === true,
      );
      if (values.json) io.stdout.write(`${JSON.stringify({ files: reports }, undefined, 2)}\n`);
      return reports.every(({ error }) => error === undefined) ? 0 : 1;
    } finally {
      await db.destroy();
    }
  },
};

async function importFiles(
  db: FeedDatabase,
  files: readonly string[],
  importOptions: ImportOptions,
  { stdout, stderr, isTerminal }: CommandIo,
  json: boolean,
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const path of files) {
    const progress = isTerminal && !json ? createProgress(stderr, path) : undefined;
    const report = await importFile(
      db,
      { path, name: path },
      { ...importOptions, ...(progress && { onProgress: progress.update }) },
    );
    progress?.end();
    reports.push(report);
    if (json) continue;
    (report.error ? stderr : stdout).write(tellReport(report));
  }
  return reports;
}

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** @throws UsageError */
function readOptions(values: Values): ImportOptions {
  return {
    now: new Date(),
    dryRun: values['dry-run'] === true,
    acceptShrink: values['accept-shrink'] === true,
    ...(values.board !== undefined && { board: values.board }),
    ...(values.map !== undefined && { map: readMap(values.map) }),
    ...(values.encoding !== undefined && { encoding: readEncoding(values.encoding) }),
    ...(values['max-bytes'] !== undefined && { maxBytes: readSize(values['max-bytes']) }),
  };
}

function readMap(text: string) {
  try {
    return parseColumnMap(text);
  } catch (error) {
    if (error instanceof InvalidColumnMapError) throw new UsageError(`--map: ${error.message}`);
    throw error;
  }
}

function readEncoding(text: string): Encoding {
  const encoding = { 'utf-8': 'utf-8', utf8: 'utf-8', gbk: 'gbk', gb2312: 'gbk', gb18030: 'gbk' } as const;
  const known = Object.entries(encoding).find(([name]) => name === text.toLowerCase())?.[1];
  if (known === undefined) throw new UsageError(`--encoding is utf-8 or gbk, not "${text}".`);
  return known;
}

function readSize(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--max-bytes is a number of bytes, not "${text}".`);
  return Number(text);
}
