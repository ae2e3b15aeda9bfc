import { examine } from '../doctor/examine.ts';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { describeLocation, feedLocation } from './feed-location.ts';

const names = ['data'] as const;

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Says what is wrong with a feed, and what to do',
  usage: `feed doctor [--json]

Looks at the database, the change log, the search index, the disk and the clock, and changes nothing; a server may be
running. The exit status is 1 where something is wrong.

${settingHelp(names)}
  --json                 print what was found as JSON`,

  async run(args, { stdout, env }) {
    const { values } = readArguments(args, { ...settingFlags(names), json: { type: 'boolean' } });
    const { data } = readSettings(names, values, env);
    const location = feedLocation(data, env);
    const findings = await examine(location, new Date());
    const ok = findings.every((finding) => finding.ok);
    stdout.write(
      values.json
        ? `${JSON.stringify({ data: describeLocation(location), ok, findings })}\n`
        : `${findings.map((one) => `${one.ok ? 'ok   ' : 'WRONG'} ${one.check.padEnd(10)} ${one.detail}`).join('\n')}\n`,
    );
    return ok ? 0 : 1;
  },
};
