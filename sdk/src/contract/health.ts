import * as z from 'zod/mini';
import { get } from './route.ts';

/** Whether the server can do its work, and what is wrong when it cannot. */
export const Health = z.looseObject({
  status: z.enum(['ok', 'failing']),
  checks: z.record(z.string(), z.looseObject({ ok: z.boolean(), detail: z.optional(z.string()) })),
});
export type Health = z.output<typeof Health>;

export const health = {
  check: get('/v1/health', {
    summary: 'Says whether the server can do its work.',
    returns: Health,
    errors: ['unavailable'],
  }),
} as const;
