import { sql } from 'kysely';
import type { FeedDatabase } from './schema.ts';

/** In what share of all search documents a token stands, 0 to 1, of those that stand in many. */
export type TokenShares = ReadonlyMap<string, number>;

/** Shares of a feed change slowly. */
const keptMilliseconds = 60_000;

const kept = new WeakMap<object, { until: number; shares: Promise<TokenShares> }>();

/**
 * Resolves with what PostgreSQL knows of the most frequent tokens from when it last looked, which it does by itself;
 * asked once a minute. https://www.postgresql.org/docs/current/view-pg-stats.html
 */
export function tokenShares(db: FeedDatabase): Promise<TokenShares> {
  // One per database: transactions have the adapter of theirs.
  const { adapter } = db.getExecutor();
  const known = kept.get(adapter);
  const now = performance.now();
  if (known !== undefined && now < known.until) return known.shares;
  const shares = readShares(db);
  kept.set(adapter, { until: now + keptMilliseconds, shares });
  shares.catch(() => kept.delete(adapter));
  return shares;
}

async function readShares(db: FeedDatabase): Promise<TokenShares> {
  const { rows } = await sql<{ token: string; share: number }>`
    select token, share
    from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as frequent (token, share)
    where schemaname = any(current_schemas(false)) and tablename = 'search_documents' and attname = 'tokens'
      and token is not null
  `.execute(db);
  return new Map(rows.map(({ token, share }) => [token, share]));
}
