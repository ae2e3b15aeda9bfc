import { parseArgs } from 'node:util';
import { loadForumScenario } from '@recruitment-feed/api-mock';
import { createFeed } from '@recruitment-feed/sdk';
import { countObjects, createKey, type RunningServer, startServer } from '@recruitment-feed/server';
import { buildWhatIsStale, extensionFolder } from './build.ts';
import { importOwnFiles } from './own-files.ts';
import { addSamplePictures } from './sample-pictures/add.ts';

const usage = `npm start [-- --import FILE… --data FOLDER --port N]

Builds what is needed and serves the feed with a landing page, a demo college page and the API reference.
  --import FILE…  serve these files instead of the sample data; --map, --encoding and --board
                  are those of: npm run feed -- import --help
  --data FOLDER   where the database lies (.data; with --import .data-own)
  --port N        where to listen (8787; a busy port is passed over)`;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    import: { type: 'boolean', default: false },
    map: { type: 'string' },
    encoding: { type: 'string' },
    board: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const port = Number(values.port ?? process.env.PORT ?? 8787);
const misused = values.import !== files.length > 0 || !Number.isInteger(port) || port < 0 || port > 65535;
if (values.help || misused) {
  console[misused ? 'error' : 'log'](usage);
  process.exit(misused ? 2 : 0);
}

function importOptions(): string[] {
  return (['map', 'encoding', 'board'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
}

async function start(): Promise<void> {
  buildWhatIsStale('widget', 'extension');
  const data = values.data ?? process.env.RECRUITMENT_FEED_DATA ?? (values.import ? '.data-own' : '.data');
  const server = await startServer({ data, port });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is busy; ${server.port} it is.`);
  process.once('SIGINT', () => server.close());
  process.once('SIGTERM', () => server.close());
  // The extension is built for a feed at this name, and reads the pages of its own feed.
  const url = server.url.replace('//127.0.0.1:', '//localhost:');
  try {
    if (values.import) await importOwnFiles(server.db, data, files, importOptions());
    else if ((await countObjects(server.db)).organizations === 0) await loadSampleData({ ...server, url });
  } catch (error) {
    await server.close();
    throw error;
  }
  announce(url, data);
}

async function loadSampleData({ db, url }: RunningServer): Promise<void> {
  const now = new Date();
  await loadForumScenario(db, { now, site: url });
  const scopes = ['media:write' as const, 'posts:write' as const];
  const { id, key } = await createKey(db, { name: 'sample pictures', kind: 'secret', scopes }, now);
  try {
    await addSamplePictures(createFeed({ baseUrl: url, key }));
  } finally {
    await db.deleteFrom('keys').where('id', '=', id).execute();
  }
}

function announce(url: string, data: string): void {
  console.log(`
招聘号 · Recruitment feed, with ${values.import ? 'your own data' : 'sample data'} in ${data}

  Landing page        ${url}/
  Demo college page   ${url}/demo/college
  Demo job board      ${url}/demo/board
  API reference       ${url}/docs
  Browser extension   ${extensionFolder}
                      1. Open chrome://extensions and switch on “Developer mode”.
                      2. Choose “Load unpacked” and pick the folder above.

Stop with Ctrl+C.`);
}

try {
  await start();
} catch (error) {
  // What can be expected to go wrong has a code and a sentence; anything else deserves its stack.
  if (!(error instanceof Error && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
