import { restore } from '../backup/backup-folder.ts';
import type { Command } from './command.ts';
import { placeHelp, readPlaceAndFolder } from './feed-place.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Restores a backup where there is no feed yet',
  usage: `feed restore FOLDER [--json]

Reads a backup of feed backup into a new data folder or an empty PostgreSQL database, whichever of them it came from,
and brings it to the version of this program. It is read through, with every file of a picture, before anything is
written; where something is wrong with it, nothing is restored. Clients that know more than the backup are told to begin
anew from the snapshot.

${placeHelp}
  --json                 print the result as JSON`,

  async run(args, { stdout, env }) {
    const { place, json, folder } = readPlaceAndFolder(args, env, 'restore needs the name of one backup.');
    const contents = await restore(place, folder);
    stdout.write(
      json
        ? `${JSON.stringify({ data: place.name, folder, ...contents })}\n`
        : `${place.name} holds what the backup of ${contents.createdAt} holds.\n`,
    );
    return 0;
  },
};
