import { createFeed, type Feed } from '@recruitment-feed/sdk';
import type { Hono } from 'hono';

/** The feed of an app as pages elsewhere would read it. */
export interface SiteFeed {
  /** As a page of an origin reads it with a key. */
  feedAs(page: { key?: string | undefined; origin?: string | undefined }): Feed;
}

/** Makes clients that call an app without a network. */
export function siteFeedOf(app: Hono): SiteFeed {
  return {
    feedAs: ({ key, origin }) =>
      createFeed({
        baseUrl: 'http://localhost',
        ...(key && { key }),
        fetch: (request) => {
          const asked = new Request(request);
          // Browsers set it themselves; here we are the browser.
          if (origin) asked.headers.set('Origin', origin);
          return app.fetch(asked);
        },
      }),
  };
}
