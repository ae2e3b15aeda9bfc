import type { RateLimits } from '../http/rate-limits.ts';

/** What a worker is told on its command line. Where PostgreSQL is, it reads in its environment, which nobody else sees. */
export interface WorkerOptions {
  data: string;
  port: number;
  host: string;
  logLevel: string;
  proxies: number;
  rateLimits: RateLimits | undefined;
}

/** Tells a worker to end what is under way, and then itself. */
export const stopMessage = 'recruitment-feed:stop';
