import { decodeRanking, type Profile } from '@recruitment-feed/sdk/match';
import type { IndexParts } from '../feed-index/index/index-parts.ts';
import { createTextSearch, searchedWords, type TextSearch } from '../feed-index/index/text-search.ts';
import type { OpenFeed } from '../feed-index/open-feeds.ts';

/** Rows that fit a profile, the best first, with what they are worth. */
export interface Fitting {
  rows: Uint32Array;
  scores: Int16Array;
}

/** The index of a feed for lists of jobs; what is costly to make is made once for each build of the index. */
export interface ListedFeed extends Pick<IndexParts, 'jobs' | 'columns' | 'texts'> {
  feed: OpenFeed;
  search(): TextSearch;
  /** Rows that fit a profile and hold none of the words that it does not want. */
  fitting(profile: Profile): Promise<Fitting>;
}

const known = new WeakMap<OpenFeed['part'], ListedFeed>();

/** Opens the index of a feed for lists. */
export async function openList(feed: OpenFeed): Promise<ListedFeed> {
  const before = known.get(feed.part);
  if (before !== undefined) return before;
  const [jobs, columns, texts] = await Promise.all([
    feed.part('jobs'),
    feed.part('columns'),
    feed.part('texts'),
  ]);
  const search = once(() => createTextSearch(texts));
  const ranking = once(async () => decodeRanking(await feed.part('ranking')));
  // A ranking holds the open jobs alone, in the order of their ids as the rows are.
  const open = once(() => Uint32Array.from(columns.open.keys()).filter((row) => columns.open[row] === 1));
  const listed: ListedFeed = {
    ...{ feed, jobs, columns, texts, search },
    async fitting(profile) {
      const { places, scores } = (await ranking()).fitting(profile);
      const rows = places.map((place) => open()[place] as number);
      const unwanted = profile.exclusions.words.map(searchedWords).filter((words) => words.length > 0);
      const masks = unwanted.map((words) => search().withWords(words));
      const isWanted = (row: number) => masks.every((mask) => mask[row] !== 1);
      if (rows.every(isWanted)) return { rows, scores };
      return { rows: rows.filter(isWanted), scores: scores.filter((_, at) => isWanted(rows[at] as number)) };
    },
  };
  known.set(feed.part, listed);
  return listed;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
