import { backUp } from '../backup/backup-folder.ts';
import type { Command } from './command.ts';
import { placeHelp, readPlaceAndFolder } from './feed-place.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Copies everything the feed holds into a new folder',
  usage: `feed backup FOLDER [--json]

Makes a backup while servers go on writing: of everything at one moment, with the numbers of the change log, the hashes
of keys and the files of pictures. It is the same from SQLite and from PostgreSQL, and can be restored on either. The
folder is there only once the backup is whole; keep it as safe as the feed itself. Where files of pictures are lost
already, it is made without them, names them, and the exit status is 1.

${placeHelp}
  --json                 print the result as JSON`,

  async run(args, { stdout, stderr, env }) {
    const { place, json, folder } = readPlaceAndFolder(args, env, 'backup needs the name of one folder.');
    const contents = await backUp(place, { folder, now: new Date() });
    const { lostMedia, version } = contents;
    const rows = Object.values(contents.rows).reduce((sum, count) => sum + count, 0);
    stdout.write(
      json
        ? `${JSON.stringify({ data: place.name, folder, ...contents })}\n`
        : `${place.name} is backed up in ${folder} (${rows} rows, version ${version}).\n`,
    );
    if (lostMedia.length === 0) return 0;
    stderr.write(
      `The backup is without ${lostMedia.length} files of pictures, which are damaged or not where --media says: ${lostMedia.join(', ')}\n`,
    );
    return 1;
  },
};
