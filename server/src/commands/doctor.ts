import { examine } from '../doctor/examine.ts';
import type { Command } from './command.ts';
import { placeHelp, readPlace } from './feed-place.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Says what is wrong with a feed, and what to do',
  usage: `feed doctor [--json]

Looks at the database, the change log, the search index, the files of pictures, the disk and the clock, and changes nothing; a server may be
running. The exit status is 1 where something is wrong.

${placeHelp}
  --json                 print what was found as JSON`,

  async run(args, { stdout, env }) {
    const { place, json } = readPlace(args, env);
    const findings = await examine(place, new Date());
    const ok = findings.every((finding) => finding.ok);
    stdout.write(
      json
        ? `${JSON.stringify({ data: place.name, ok, findings })}\n`
        : `${findings.map((one) => `${one.ok ? 'ok   ' : 'WRONG'} ${one.check.padEnd(10)} ${one.detail}`).join('\n')}\n`,
    );
    return ok ? 0 : 1;
  },
};
