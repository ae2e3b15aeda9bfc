import type { health } from '@recruitment-feed/sdk/contract';
import { sql } from 'kysely';
import { UnavailableError } from '../errors.ts';
import type { Handlers } from './handler.ts';

export const healthHandlers: Handlers<typeof health> = {
  check: async (_, { db }) => {
    try {
      await sql`select count(*) from migrations`.execute(db);
    } catch (cause) {
      throw new UnavailableError('The database does not answer.', 5, cause);
    }
    return {
      cacheControl: 'no-store',
      body: () => ({ status: 'ok' as const, checks: { database: { ok: true } } }),
    };
  },
};
