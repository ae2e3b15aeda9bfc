import { Octokit } from '@octokit/core';
import { createFeed } from '@recruitment-feed/sdk';
import { createClient } from '@supabase/supabase-js';
import { createRestAPIClient } from 'masto';

/** Reads the page of jobs once. */
export type Call = () => Promise<unknown>;

/** By the name of each client how it reads the page that an address answers; none asks again or keeps answers. */
export function clientsOf(url: string): Record<string, Call> {
  const feeds = (['off', 'lenient', 'strict'] as const).map((validate): [string, Call] => {
    const feed = createFeed({ baseUrl: url, validate, retry: 0 });
    return [`ours, ${validate}`, async () => feed.jobs.list({ limit: 20 })];
  });
  const octokit = new Octokit({ baseUrl: url });
  const supabase = createClient(url, 'anonymous', { auth: { persistSession: false } });
  const masto = createRestAPIClient({ url });
  return {
    'raw fetch': async () => JSON.parse(await (await fetch(`${url}/v1/jobs?limit=20`)).text()),
    ...Object.fromEntries(feeds),
    '@octokit/core': () => octokit.request('GET /v1/jobs', { limit: 20 }),
    '@supabase/supabase-js': async () => supabase.from('jobs').select('*').limit(20),
    masto: async () => masto.v2.instance.fetch(),
  };
}
