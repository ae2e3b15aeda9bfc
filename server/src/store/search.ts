import { engineOf } from './engine.ts';
import type { FeedDatabase } from './schema.ts';
import type { Hit, SearchScope, TermGroups } from './search-index.ts';
import {
  collectionToken,
  type Labels,
  labelToken,
  labelTokens,
  type SearchCollection,
} from './search-labels.ts';
import { firstNumber, freeNumber } from './search-number.ts';
import { postgresSearch } from './search-postgres.ts';
import { sqliteSearch } from './search-sqlite.ts';
import { documentTokens, queryTerms } from './search-tokens.ts';

const indexes = { sqlite: sqliteSearch, postgres: postgresSearch };

/** By what an object is found. */
export interface SearchDocument {
  id: string;
  /** The moment by which its list is ordered, RFC 3339. */
  at: string;
  texts: readonly string[];
  /** What filters ask for, under the names that {@link SearchQuestion} uses. */
  labels?: Labels;
}

/** What a list is asked for: everything named has to hold, of several values one. */
export interface SearchQuestion {
  q?: string | undefined;
  ids?: readonly string[] | undefined;
  labels?: Labels;
  /** Further labels of which an object has at least one. */
  anyOf?: readonly (readonly [name: string, value: string])[] | undefined;
}

/** Makes an object findable by these texts and labels, and by no earlier ones. Resolves with its document's number. */
export async function indexDocument(
  trx: FeedDatabase,
  collection: SearchCollection,
  { id, at, texts, labels = {} }: SearchDocument,
): Promise<number> {
  const moment = firstNumber(at);
  const known = await numberOf(trx, id);
  // An object keeps its place as long as it keeps its moment.
  const number = known?.moment === moment ? known.number : await freeNumber(trx, moment);
  const document = { number, moment, object_id: id, collection };
  const tokens = [...documentTokens(texts.join('\n')), ...labelTokens(collection, labels)];
  await indexes[engineOf(trx)].write(trx, document, tokens, known?.number);
  return number;
}

/** Makes an object unfindable. */
export async function removeDocument(trx: FeedDatabase, id: string): Promise<void> {
  const known = await numberOf(trx, id);
  if (known) await indexes[engineOf(trx)].remove(trx, known.number);
}

/** Resolves with what a question finds below a number, newest first. */
export async function newestDocuments(
  db: FeedDatabase,
  collection: SearchCollection,
  question: SearchQuestion,
  page: { before: number; limit: number },
): Promise<Hit[]> {
  const scope = scopeOf(collection, question);
  return scope === undefined ? [] : indexes[engineOf(db)].newest(db, scope, page);
}

/** Returns what an index is asked for; undefined where nothing can be found: by words without a letter, or by one of no values. */
export function scopeOf(
  collection: SearchCollection,
  { q, ids, labels = {}, anyOf }: SearchQuestion,
): SearchScope | undefined {
  const words = q?.trim() ? queryTerms(q) : undefined;
  if (words?.length === 0 || ids?.length === 0 || anyOf?.length === 0) return undefined;
  const label = (name: string, value: string) => ({
    token: labelToken(collection, name, value),
    prefix: false,
  });
  const groups: TermGroups = [
    ...(words ?? []).map((term) => [term]),
    ...Object.entries(labels).flatMap(([name, values]) =>
      values === undefined ? [] : [values.map((value) => label(name, value))],
    ),
    ...(anyOf ? [anyOf.map(([name, value]) => label(name, value))] : []),
  ];
  const labelled = anyOf !== undefined || Object.values(labels).some((values) => values !== undefined);
  // A label tells the collection already.
  const whole = labelled ? [] : [[{ token: collectionToken(collection), prefix: false }]];
  return { collection, groups: [...groups, ...whole], ids };
}

function numberOf(trx: FeedDatabase, id: string) {
  return trx
    .selectFrom('search_documents')
    .select(['number', 'moment'])
    .where('object_id', '=', id)
    .executeTakeFirst();
}
