/** Prints the newest open jobs of a feed: `npx node sdk/examples/list-jobs.ts http://localhost:8787 [words]`. */
import { createFeed, isFeedError } from '@recruitment-feed/sdk';

const [baseUrl = 'http://localhost:8787', words] = process.argv.slice(2);

try {
  const feed = createFeed({ baseUrl });
  const jobs = await feed.jobs.list({ status: 'open', q: words }).toArray({ limit: 20 });
  for (const { title, organization, locations } of jobs) {
    const places = locations.map(({ name, city }) => city ?? name).filter(Boolean);
    console.log([title, organization.name, places.join(', ')].join(' · '));
  }
  console.log(jobs.length === 0 ? 'No open jobs.' : `${jobs.length} jobs`);
} catch (error) {
  if (!isFeedError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
