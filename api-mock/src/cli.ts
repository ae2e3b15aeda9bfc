import { parseArgs } from 'node:util';
import { openDatabase, startServer } from '@recruitment-feed/server';
import { type ScenarioName, scenarios } from './scenario/index.ts';

const help = `Serves the recruitment-feed API with invented data, from memory.

  recruitment-feed-mock [--port N] [--scenario NAME]

  --port N         where to listen; 0 is any free port (8787)
  --scenario NAME  ${Object.keys(scenarios).join(', ')} (forum)
  --help           this text`;

const misuse = (sentence: string) => ({ misuse: `${sentence} See recruitment-feed-mock --help.` });

function readArguments(args: string[]) {
  let flags: { port?: string; scenario?: string; help?: boolean };
  try {
    flags = parseArgs({
      args,
      options: { port: { type: 'string' }, scenario: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return misuse(error.message);
  }
  const { port: portText = '8787', scenario = 'forum' } = flags;
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (flags.help) return { help: true } as const;
  if (!(port <= 65_535)) return misuse(`--port is a number from 0 to 65535, not "${portText}".`);
  if (!isScenario(scenario)) return misuse(`There is no scenario "${scenario}".`);
  return { port, scenario };
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

async function serve(port: number, scenario: ScenarioName) {
  const db = await openDatabase('memory');
  await scenarios[scenario](db, { now: new Date() });
  const server = await startServer({ db, port, pages: false });
  if (port !== 0 && server.port !== port)
    console.log(`Port ${port} is in use; ${server.port} is taken instead.`);
  console.log(`The feed answers at ${server.url}/v1/jobs (Ctrl+C ends it)`);

  const close = async () => {
    await server.close();
    await db.destroy();
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

const wanted = readArguments(process.argv.slice(2));
if ('misuse' in wanted) {
  console.error(wanted.misuse);
  process.exitCode = 2;
} else if ('help' in wanted) {
  console.log(help);
} else {
  await serve(wanted.port, wanted.scenario);
}
