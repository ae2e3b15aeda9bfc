import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildWhatIsStale } from './build.ts';
import { bundle } from './bundle.ts';

/** Something that a browser loads. */
interface Shipped {
  name: string;
  /** What it is, as a browser gets it. */
  read(): string | Buffer | Promise<string>;
  /** What is bounded. */
  measure: 'bytes' | 'gzip';
  /** The most it may weigh; absent of what others make. */
  budget?: number;
}

const built = (path: string) => () => readFileSync(new URL(`../${path}`, import.meta.url));
const entry = (source: string) => () => bundle(source);
const peer = (name: string, source: string): Shipped => ({ name, read: entry(source), measure: 'gzip' });

const shipped: Shipped[] = [
  { name: 'widget script', read: built('widget/dist/recruitment-feed.js'), measure: 'gzip', budget: 28_000 },
  {
    name: 'extension detector',
    read: built('extension/.output/chrome-mv3/detector.js'),
    measure: 'bytes',
    budget: 12_000,
  },
  {
    name: 'extension reader',
    read: built('extension/.output/chrome-mv3/reader.js'),
    measure: 'bytes',
    budget: 42_000,
  },
  {
    name: 'extension badge',
    read: built('extension/.output/chrome-mv3/badge.js'),
    measure: 'bytes',
    budget: 40_000,
  },
  {
    name: 'sdk/read',
    read: entry("export * from '@recruitment-feed/sdk/read';"),
    measure: 'gzip',
    budget: 15_000,
  },
  {
    name: 'sdk, everything',
    read: entry("export { createFeed } from '@recruitment-feed/sdk';"),
    measure: 'gzip',
    budget: 26_000,
  },
  {
    name: 'sdk/posting, detector',
    read: entry("export { detectPostings } from '@recruitment-feed/sdk/posting';"),
    measure: 'bytes',
    budget: 12_000,
  },
  {
    name: 'sdk/webhooks',
    read: entry("export { verifyWebhook } from '@recruitment-feed/sdk/webhooks';"),
    measure: 'gzip',
    budget: 5_000,
  },
];

/** Other clients, each as much of it as one call needs, in the same build. */
const peers: Shipped[] = [
  peer('algoliasearch/lite', "export { liteClient } from 'algoliasearch/lite';"),
  peer('masto', "export { createRestAPIClient } from 'masto';"),
  peer('@octokit/core', "export { Octokit } from '@octokit/core';"),
  peer('stripe', "export { default } from 'stripe';"),
  peer('@supabase/supabase-js', "export { createClient } from '@supabase/supabase-js';"),
  peer('openai', "export { default } from 'openai';"),
  peer('@idotj/mastodon-embed-timeline', "export { Init } from '@idotj/mastodon-embed-timeline';"),
  peer('giscus', "import 'giscus';"),
  peer(
    'instantsearch.js, two widgets',
    "export { default } from 'instantsearch.js'; export { hits, searchBox } from 'instantsearch.js/es/widgets';",
  ),
  peer('bsky-embed', "export * from 'bsky-embed/dist/bsky-embed.es.js';"),
];

interface Row {
  name: string;
  bytes: number;
  gzip: number;
  brotli: number;
  budget?: number;
  ok?: boolean;
  /** True of what others make. */
  peer?: true;
}

async function weigh({ name, read, measure, budget }: Shipped): Promise<Row> {
  const content = Buffer.from(await read());
  const bytes = content.length;
  const gzip = gzipSync(content, { level: 9 }).length;
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const weight = { name, bytes, gzip, brotli };
  return budget === undefined
    ? { ...weight, peer: true }
    : { ...weight, budget, ok: (measure === 'gzip' ? gzip : bytes) <= budget };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
buildWhatIsStale('widget', 'extension');
const rows: Row[] = [];
for (const one of [...shipped, ...peers]) rows.push(await weigh(one));
if (values.json) {
  console.log(JSON.stringify(rows, undefined, 2));
} else {
  const measures = [...shipped, ...peers].map(({ measure }) => measure);
  console.table(
    Object.fromEntries(rows.map(({ name, ...row }, index) => [name, { ...row, measured: measures[index] }])),
  );
}
if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
