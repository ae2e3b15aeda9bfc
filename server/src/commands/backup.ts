import { backUp } from '../backup/backup-folder.ts';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { readArguments, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { describeLocation, feedLocation } from './feed-location.ts';

const names = ['data'] as const;

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Copies everything the feed holds into a new folder',
  usage: `feed backup FOLDER [--json]

Makes a backup while servers go on writing: of everything at one moment, with the numbers of the change log, the hashes
of keys and the uploaded media. It is the same from SQLite and from PostgreSQL, and can be restored on either. The
folder is there only once the backup is whole; keep it as safe as the feed itself.

${settingHelp(names)}
  --json                 print the result as JSON`,

  async run(args, { stdout, env }) {
    const { values, positionals } = readArguments(
      args,
      { ...settingFlags(names), json: { type: 'boolean' } },
      { positionals: true },
    );
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0)
      throw new UsageError('backup needs the name of one folder.');
    const { data } = readSettings(names, values, env);
    const location = feedLocation(data, env);
    const name = describeLocation(location);
    const contents = await backUp(location, { folder, name, now: new Date() });
    const rows = Object.values(contents.rows).reduce((sum, count) => sum + count, 0);
    stdout.write(
      values.json
        ? `${JSON.stringify({ data: name, folder, ...contents })}\n`
        : `${name} is backed up in ${folder} (${rows} rows, version ${contents.version}).\n`,
    );
    return 0;
  },
};
