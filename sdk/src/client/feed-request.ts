import type { WriteRoute } from '../contract/write-route.ts';

/** What is asked of a feed. */
export interface FeedRequest {
  method: 'GET' | WriteRoute['method'];
  path: string;
  query: URLSearchParams;
  headers?: Record<string, string>;
  body?: BodyInit | null;
}
