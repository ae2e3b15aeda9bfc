import { batches } from './batches.ts';
import { engineOf } from './engine.ts';
import type { FeedDatabase } from './schema.ts';
import { indexes } from './search.ts';
import { type Labels, labelTokens, type SearchCollection } from './search-labels.ts';
import { firstNumber, freeNumbers } from './search-number.ts';
import { documentTokens } from './search-tokens.ts';

/** By what an object is found. */
export interface SearchDocument {
  id: string;
  /** The moment by which its list is ordered, RFC 3339. */
  at: string;
  texts: readonly string[];
  /** What filters ask for, under the names that a search question uses. */
  labels?: Labels;
}

/**
 * Makes objects findable by these texts and labels, and by no earlier ones; of one moment the later ones stand above
 * those before them. Resolves with them and the numbers of their documents.
 */
export async function indexDocuments<Document extends SearchDocument>(
  trx: FeedDatabase,
  collection: SearchCollection,
  documents: readonly Document[],
): Promise<(Document & { number: number })[]> {
  const indexed: (Document & { number: number })[] = [];
  for (const batch of batches(documents)) indexed.push(...(await indexBatch(trx, collection, batch)));
  return indexed;
}

async function indexBatch<Document extends SearchDocument>(
  trx: FeedDatabase,
  collection: SearchCollection,
  documents: readonly Document[],
) {
  const known = await placesOf(
    trx,
    documents.map(({ id }) => id),
  );
  const moved = documents
    .map(({ id, at }) => ({ id, moment: firstNumber(at) }))
    // An object keeps its place as long as it keeps its moment.
    .filter(({ id, moment }) => known.get(id)?.moment !== moment);
  const numbers = await freeNumbers(
    trx,
    moved.map(({ moment }) => moment),
  );
  const places = new Map(moved.map(({ id }, index) => [id, numbers[index]]));
  const numbered = documents.map((document) => {
    const number = places.get(document.id) ?? known.get(document.id)?.number ?? 0;
    return { ...document, number };
  });
  const entries = numbered.map(({ id, at, texts, number, ...document }) => {
    const labels = labelTokens(collection, document.labels ?? {});
    return {
      document: { number, moment: firstNumber(at), object_id: id, collection },
      tokens: [...documentTokens(texts.join('\n')), ...labels],
      labels,
      before: known.get(id)?.number,
    };
  });
  await indexes[engineOf(trx)].write(trx, entries);
  return numbered;
}

/** Makes one object findable, as {@link indexDocuments} does. */
export async function indexDocument(
  trx: FeedDatabase,
  collection: SearchCollection,
  document: SearchDocument,
): Promise<void> {
  await indexDocuments(trx, collection, [document]);
}

/** Makes objects unfindable. */
export async function removeDocuments(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    const places = await placesOf(trx, batch);
    const numbers = [...places.values()].map(({ number }) => number);
    if (numbers.length > 0) await indexes[engineOf(trx)].remove(trx, numbers);
  }
}

async function placesOf(trx: FeedDatabase, ids: readonly string[]) {
  const rows = await trx
    .selectFrom('search_documents')
    .select(['object_id', 'number', 'moment'])
    .where('object_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ object_id, ...place }) => [object_id, place]));
}
