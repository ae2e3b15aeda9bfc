/** Answers at the edge with a college's open jobs: `npx wrangler dev sdk/examples/worker/worker.ts --var FEED_URL:http://localhost:8787`. */
import { createFeedReader, isFeedError } from '@recruitment-feed/sdk/read';

interface Settings {
  FEED_URL: string;
  /** Where the feed wants one. */
  FEED_KEY?: string;
}

export default {
  async fetch(request: Request, { FEED_URL, FEED_KEY }: Settings): Promise<Response> {
    // Made for each request: a worker may not keep what another request has begun.
    const feed = createFeedReader({ baseUrl: FEED_URL, key: FEED_KEY });
    const college = new URL(request.url).searchParams.get('college') ?? undefined;
    try {
      const { data } = await feed.jobs.list({ college, status: 'open', limit: 20 });
      const jobs = data.map(({ id, title, organization }) => ({ id, title, employer: organization.name }));
      return Response.json(jobs, { headers: { 'cache-control': 'public, max-age=60' } });
    } catch (error) {
      if (!isFeedError(error)) throw error;
      return Response.json({ code: error.code }, { status: 502 });
    }
  },
};
