import type { health } from '@recruitment-feed/sdk/contract';
import { sql } from 'kysely';
import { UnavailableError } from '../errors.ts';
import { commitsOf } from '../store/commits.ts';
import type { Handlers } from './handler.ts';

/** Nothing is lost by it: every second the log is looked at, and no answer is kept meanwhile. */
const unheard = { ok: false, detail: 'What other processes write is told up to a second later.' };

export const healthHandlers: Handlers<typeof health> = {
  check: async (_, { db }) => {
    try {
      await sql`select count(*) from migrations`.execute(db);
    } catch (cause) {
      throw new UnavailableError('The database does not answer.', 5, cause);
    }
    return {
      cacheControl: 'no-store',
      body: () => {
        const hears = commitsOf(db).version() !== undefined;
        return {
          status: hears ? 'ok' : 'degraded',
          checks: { database: { ok: true }, commits: hears ? { ok: true } : unheard },
        };
      },
    };
  },
};
