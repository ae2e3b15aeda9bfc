import { defaultPageSize, maxPageSize, type Page } from '@recruitment-feed/sdk/contract';
import { InvalidCursorError } from '../errors.ts';
import { type Cursors, questionOf } from './cursor.ts';
import type { FieldText } from './field-texts.ts';
import { highlight } from './highlights.ts';
import type { FeedDatabase } from './schema.ts';
import { newestDocuments, type SearchQuestion } from './search.ts';
import type { SearchCollection } from './search-labels.ts';

interface PageRequest<Item> {
  /** As the caller asked; the cursor belongs to it. */
  filter: { limit?: number | undefined; cursor?: string | undefined };
  cursors: Cursors;
  /** Resolves with those objects that are there, in any order. */
  load(ids: readonly string[]): Promise<Item[]>;
  /** Where the words of a search can stand in an object. */
  texts(item: Item): FieldText[];
}

/**
 * Reads one page of what a question finds, newest first. The keyset is the number of the search document, which an
 * object keeps as long as it keeps its moment: what is inserted, changed or removed meanwhile never makes an untouched
 * object come twice or not at all.
 *
 * @throws InvalidCursorError and CursorFilterMismatchError as {@link Cursors.read} does.
 */
export async function readSearchPage<Item extends { id: string }>(
  db: FeedDatabase,
  collection: SearchCollection,
  question: SearchQuestion,
  { filter, cursors, load, texts }: PageRequest<Item>,
): Promise<Page<Item>> {
  const asked = questionOf(collection, { ...filter });
  const limit = Math.min(filter.limit ?? defaultPageSize, maxPageSize);
  const before =
    filter.cursor === undefined ? Number.MAX_SAFE_INTEGER : readNumber(cursors.read(asked, filter.cursor));
  const hits = await newestDocuments(db, collection, question, { before, limit: limit + 1 });
  const page = hits.slice(0, limit);
  const items = await load(page.map(({ id }) => id));
  const byId = new Map(items.map((item) => [item.id, item]));
  const last = page.at(-1);
  // One that is gone between the two readings is left out.
  const data = page.map(({ id }) => byId.get(id)).filter((item) => item !== undefined);
  return {
    data,
    ...(question.q?.trim() ? { highlights: highlight(data, question.q, texts) } : {}),
    nextCursor: hits.length > limit && last ? cursors.write(asked, [String(last.number)]) : null,
  };
}

/** Cursors of earlier programs held a moment and an id. */
function readNumber([number = '']: string[]): number {
  if (!/^-?\d+$/.test(number)) throw new InvalidCursorError();
  return Number(number);
}
