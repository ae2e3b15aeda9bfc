import { join } from 'node:path';
import { pino } from 'pino';
import { startServer } from '../serve.ts';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { describeLocation, feedLocation } from './feed-location.ts';

const names = ['data', 'media', 'port', 'host', 'log-level'] as const;

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Serves the feed and its pages',
  usage: `feed serve [--json]

Serves the API and the pages until it is interrupted. A busy port is passed over for the next free one.

${settingHelp(names)}
  --json                 print the address as JSON

A flag precedes the variable in parentheses, which precedes the default beside it.`,

  async run(args, { stdout, stderr, env }) {
    const { values } = readArguments(args, { ...settingFlags(names), json: { type: 'boolean' } });
    const settings = readSettings(names, values, env);
    const logger = pino({ level: settings['log-level'] }, stderr);

    const { data, port, host } = settings;
    const media = settings.media || join(data, 'media');
    const location = feedLocation(data, env);
    const name = describeLocation(location);
    const server = await startServer({ ...location, media, port, host, logger });
    if (port !== 0 && server.port !== port)
      stderr.write(`Port ${port} is taken; this server listens on ${server.port}.\n`);
    stdout.write(
      values.json
        ? `${JSON.stringify({ url: server.url, port: server.port, data: name })}\n`
        : `The feed of ${name} is served at ${server.url} (stop with Ctrl+C)\n`,
    );

    await interruption();
    stderr.write('Stopping: ending the requests that are under way.\n');
    await server.close();
    return 0;
  },
};

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process as usual. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
