import { type RawBuilder, sql } from 'kysely';
import { estimateShare, splitGroups } from './indexed-groups.ts';
import { prepared } from './prepared.ts';
import type { FeedDatabase } from './schema.ts';
import type { Hit, IndexEntry, SearchIndex, SearchScope, TermGroups } from './search-index.ts';
import { type TokenShares, tokenShares } from './token-shares.ts';

/**
 * How many of the newest documents are looked through before the index of tokens is asked: by their labels an index
 * alone tells, for words the documents themselves are read.
 */
const walked = { labels: 5000, words: 1000 };

/** So many characters of labels always fit into a row of an index, see the migration `labels`. */
const indexedLabels = 1800;

/** Search by `tsvector`, without PostgreSQL's parsers: https://www.postgresql.org/docs/current/datatype-textsearch.html */
export const postgresSearch: SearchIndex = {
  async write(trx, entries) {
    const documents = entries.map(({ document }) => document);
    await sql`
      insert into search_documents (number, moment, object_id, collection, tokens, labels)
      select
        number, moment, object_id, collection,
        array_to_tsvector(string_to_array(tokens, ' ')), array_to_tsvector(string_to_array(labels, ' '))
      from unnest(
        ${documents.map(({ number }) => number)}::bigint[], ${documents.map(({ moment }) => moment)}::bigint[],
        ${documents.map(({ object_id }) => object_id)}::text[],
        ${documents.map(({ collection }) => collection)}::text[],
        ${entries.map(({ tokens }) => tokens.join(' '))}::text[], ${entries.map(labelsInIndex)}::text[]
      ) as given (number, moment, object_id, collection, tokens, labels)
      on conflict (object_id) do update set
        number = excluded.number, moment = excluded.moment, tokens = excluded.tokens, labels = excluded.labels
    `.execute(trx);
  },

  async remove(trx, numbers) {
    await trx.deleteFrom('search_documents').where('number', 'in', numbers).execute();
  },

  newest: (db, scope, page) =>
    scope.ids === undefined ? newestFirst(db, scope, page) : newestOfAll(db, scope, page),
};

function labelsInIndex({ labels }: IndexEntry): string | null {
  const text = labels.join(' ');
  return text.length <= indexedLabels ? text : null;
}

interface PageBelow {
  before: number;
  limit: number;
}

/**
 * What many documents have is soon found among the newest; what is not found there few have, and then sorting them
 * costs little. The planner would guess which of the two it is, and guesses badly where two common words hardly meet.
 */
async function newestFirst(
  db: FeedDatabase,
  scope: SearchScope,
  { before, limit }: PageBelow,
): Promise<Hit[]> {
  const shares = await tokenShares(db);
  const { indexed, rest } = splitGroups(scope.groups, shares);
  const walk = walkFor(scope.groups, shares, limit);
  const { rows } = await sql<Hit>`${prepared}
    with newest as materialized (${amongNewest(scope, before, walk)} limit ${limit}),
    older as materialized (
      select number, object_id from search_documents
      where (select count(*) from newest) < ${limit} and collection = ${scope.collection}
        and ${tokensMatch(indexed)} and (${tokensMatch(rest)}) is true
    )
    (select number, object_id as id from newest where (select count(*) from newest) = ${limit})
    union all
    (select number, object_id as id from older where number < ${before} order by number desc limit ${limit})
    order by number desc
  `.execute(db);
  return rows;
}

/** How many of the newest documents to look through: none of them where they will hardly fill a page. */
function walkFor(groups: TermGroups, shares: TokenShares, limit: number): number {
  const walk = groups.flat().every(isLabel) ? walked.labels : walked.words;
  return walk * (estimateShare(groups, shares) ?? 1) < limit ? 0 : walk;
}

function amongNewest({ collection, groups }: SearchScope, before: number, walk: number): RawBuilder<unknown> {
  const newest = (columns: string) => sql`(
    select number, object_id, ${sql.raw(columns)} from search_documents
    where collection = ${collection} and number < ${before} order by number desc limit ${walk}
  ) as newest`;
  if (!groups.flat().every(isLabel))
    return sql`select number, object_id from ${newest('tokens')} where ${tokensMatch(groups)}`;
  return sql`
    select number, object_id from ${newest('labels')}
    where ${tokensMatch(groups, 'labels')} or labels is null and exists (
      select from search_documents as document where document.number = newest.number and ${tokensMatch(groups)}
    )`;
}

async function newestOfAll(
  db: FeedDatabase,
  scope: SearchScope,
  { before, limit }: PageBelow,
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    with found as materialized (
      select number, object_id from search_documents where ${matches(scope)}
    )
    select number, object_id as id from found where number < ${before} order by number desc limit ${limit}
  `.execute(db);
  return rows;
}

/** A condition on the rows of `search_documents`, for reading all that is found. */
export function matches({ collection, groups, ids }: SearchScope): RawBuilder<boolean> {
  const among = ids ? sql`and object_id in (${sql.join(ids)})` : sql``;
  return sql<boolean>`(collection = ${collection} and ${tokensMatch(groups)} ${among})`;
}

function isLabel({ token, prefix }: TermGroups[number][number]): boolean {
  return !prefix && token.includes(':');
}

/** Quoted, a token is never read as an operator; our tokens have neither quotation marks nor backslashes. */
function tokensMatch(groups: TermGroups, column: 'tokens' | 'labels' = 'tokens'): RawBuilder<boolean> {
  if (groups.length === 0) return sql<boolean>`true`;
  const match = groups
    .map((terms) => `(${terms.map(({ token, prefix }) => `'${token}'${prefix ? ':*' : ''}`).join(' | ')})`)
    .join(' & ');
  return sql<boolean>`${sql.ref(column)} @@ ${match}::tsquery`;
}
