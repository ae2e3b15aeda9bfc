import { restore } from '../backup/backup-folder.ts';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { readArguments, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { describeLocation, feedLocation } from './feed-location.ts';

const names = ['data'] as const;

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Restores a backup where there is no feed yet',
  usage: `feed restore FOLDER [--json]

Reads a backup of feed backup into a new data folder or an empty PostgreSQL database, whichever of them it came from,
and brings it to the version of this program. It is read through before anything is written; where something is wrong
with it, nothing is restored. Clients that know more than the backup are told to begin anew from the snapshot.

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
      throw new UsageError('restore needs the name of one backup.');
    const { data } = readSettings(names, values, env);
    const location = feedLocation(data, env);
    const name = describeLocation(location);
    const contents = await restore(location, folder);
    stdout.write(
      values.json
        ? `${JSON.stringify({ data: name, folder, ...contents })}\n`
        : `${name} holds what the backup of ${contents.createdAt} holds.\n`,
    );
    return 0;
  },
};
