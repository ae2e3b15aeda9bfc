import { pino } from 'pino';
import { startServer } from '../serve.ts';
import { settingFlags, settingHelp } from '../settings.ts';
import { startWorkers } from '../workers/start-workers.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { describeLocation } from './feed-location.ts';
import { readServerOptions, serverSettings } from './server-options.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Serves the feed and its pages',
  usage: `feed serve [--json]

Serves the API and the pages until it is interrupted. A busy port is passed over for the next free one.

${settingHelp(serverSettings)}
  --json                   print the address as JSON

A flag precedes the variable in parentheses, which precedes the default beside it.`,

  async run(args, { stdout, stderr, env }) {
    const { values } = readArguments(args, { ...settingFlags(serverSettings), json: { type: 'boolean' } });
    const { location, workers, logLevel, server: options } = readServerOptions(values, env);
    const logger = pino({ level: logLevel }, stderr);
    const name = describeLocation(location);
    const server =
      workers === 1
        ? await startServer({ ...location, ...options, logger })
        : await startWorkers(location, { ...options, flags: values, count: workers, logger });
    const { port } = options;
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
