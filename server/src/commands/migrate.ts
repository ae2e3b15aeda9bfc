import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { databaseVersion } from '../store/migrate.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { describeLocation, feedLocation, openFeed } from './feed-location.ts';

const names = ['data'] as const;

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Brings the database to the newest version',
  usage: `feed migrate [--json]

Makes the database where there is none, and brings an older one to the version of this program.
The other commands do the same before they begin; this one does nothing else.

${settingHelp(names)}
  --json                 print the result as JSON`,

  async run(args, { stdout, env }) {
    const { values } = readArguments(args, { ...settingFlags(names), json: { type: 'boolean' } });
    const { data } = readSettings(names, values, env);
    const location = feedLocation(data, env);
    const name = describeLocation(location);
    const db = await openFeed(location);
    try {
      const version = await databaseVersion(db);
      stdout.write(
        values.json ? `${JSON.stringify({ data: name, version })}\n` : `${name} has version ${version}.\n`,
      );
      return 0;
    } finally {
      await db.destroy();
    }
  },
};
