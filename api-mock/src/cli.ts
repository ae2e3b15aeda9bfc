import { parseArgs } from 'node:util';
import { UnknownFaultError } from './faults/read-faults.ts';
import { createMockFeed, type MockFeedOptions } from './mock-feed.ts';
import { type ScenarioName, scenarios } from './scenario/index.ts';

const help = `Serves the recruitment-feed API with invented data, from memory.

  recruitment-feed-mock [--port N] [--scenario NAME] [--seed TEXT] [--fault NAME]...

  --port N         where to listen; 0 is any free port (8787)
  --scenario NAME  ${Object.keys(scenarios).join(', ')} (forum)
  --seed TEXT      makes another feed of the same kind
  --fault NAME     goes wrong with every request that it can befall, such as 503, latency=2000 or
                   dropped; may stand several times. A request orders its own by X-Mock-Fault
  --help           this text`;

const misuse = (sentence: string) => ({ misuse: `${sentence} See recruitment-feed-mock --help.` });

const flagOptions = {
  port: { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  fault: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

function readArguments(args: string[]) {
  let flags: ReturnType<typeof parseArgs<{ options: typeof flagOptions }>>['values'];
  try {
    flags = parseArgs({ args, options: flagOptions }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return misuse(error.message);
  }
  const { port: portText = '8787', scenario = 'forum', seed, fault = [] } = flags;
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (flags.help) return { help: true } as const;
  if (!(port <= 65_535)) return misuse(`--port is a number from 0 to 65535, not "${portText}".`);
  if (!isScenario(scenario)) return misuse(`There is no scenario "${scenario}".`);
  return { port, scenario, seed, faults: fault as MockFeedOptions['faults'] };
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

async function serve(options: MockFeedOptions & { port: number }) {
  const mock = await createMockFeed(options);
  const url = await mock.url();
  const { port } = options;
  if (port !== 0 && !url.endsWith(`:${port}`))
    console.log(`Port ${port} is in use; ${new URL(url).port} is taken instead.`);
  console.log(`The feed answers at ${url}/v1/jobs (Ctrl+C ends it)`);
  process.once('SIGINT', mock.close);
  process.once('SIGTERM', mock.close);
}

function refuse(sentence: string) {
  console.error(sentence);
  process.exitCode = 2;
}

const wanted = readArguments(process.argv.slice(2));
if ('misuse' in wanted) {
  refuse(wanted.misuse);
} else if ('help' in wanted) {
  console.log(help);
} else {
  await serve(wanted).catch((error: unknown) => {
    if (!(error instanceof UnknownFaultError)) throw error;
    refuse(`${error.message} See recruitment-feed-mock --help.`);
  });
}
