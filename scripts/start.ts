import { parseArgs } from 'node:util';
import { loadForumScenario } from '@recruitment-feed/api-mock';
import { countObjects, startServer } from '@recruitment-feed/server';
import { buildWhatIsStale, extensionFolder } from './build.ts';
import { importOwnFiles } from './own-files.ts';

const usage = `npm start [-- --import FILE… --data FOLDER --port N]

Builds what is needed and serves the feed with a landing page, a demo college page and the API reference.
  --import FILE…  serve these files instead of the sample data
  --data FOLDER   where the database lies (default .data; with --import .data-own)
  --port N        where to listen (default 8787; a busy port is passed over)
  --json          say what was imported as one JSON document, on standard output`;

function announce(url: string, what: string): void {
  console.log(`
招聘号 · Recruitment feed: ${what}

  Landing page        ${url}/
  Demo college page   ${url}/demo/college
  Demo job board      ${url}/demo/board
  API reference       ${url}/docs
  Browser extension   ${extensionFolder}
                      1. Open chrome://extensions and switch on “Developer mode”.
                      2. Choose “Load unpacked” and pick the folder above.

Stop with Ctrl+C.`);
}
