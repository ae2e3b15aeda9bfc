import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { get } from './route.ts';

/** How a feed is. Open set. */
export const healthStatuses = ['ok', 'degraded', 'failing'] as const;

/** Whether the server can do its work, and what is wrong when it cannot. */
export const Health = z.looseObject({
  /** `degraded` does its work, though not as well as it should: `checks` say why. */
  status: open(healthStatuses),
  checks: z.record(z.string(), z.looseObject({ ok: z.boolean(), detail: z.optional(z.string()) })),
});
export type Health = z.output<typeof Health>;

/** How a feed is asked whether it is well. */
export const health = {
  check: get('/v1/health', {
    summary: 'Says whether the server can do its work.',
    returns: Health,
    errors: ['unavailable'],
  }),
} as const;
