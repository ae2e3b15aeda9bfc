/** The sections of a manual may go on with the feed of its first one. */
export function withFeed(code: string): string {
  if (!/\bfeed\./.test(code) || /const feed\b/.test(code)) return code;
  return `import { createFeed } from '@recruitment-feed/sdk';
const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env['FEED_KEY'] });
${code}`;
}
