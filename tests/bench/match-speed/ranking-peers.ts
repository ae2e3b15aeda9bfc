import { createRequire } from 'node:module';
import { create, insertMultiple, save, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** A job as a search engine takes it: one text, and a number to find it by. */
export interface SearchedJob {
  id: number;
  text: string;
}

/** An engine that holds the jobs: finds the best for some words, and tells how many bytes it is stored in. */
interface Engine {
  find(words: readonly string[]): Promise<unknown> | unknown;
  bytes(): Promise<number> | number;
}

/** A search engine of npm, with what it is asked for a profile: all its words at once, or one after the other. */
export interface RankingPeer {
  subject: string;
  build(jobs: SearchedJob[]): Promise<Engine> | Engine;
}

type Lunr = (configure: (this: LunrBuilder) => void) => { query(ask: (query: LunrQuery) => void): unknown[] };
interface LunrBuilder {
  ref(name: string): void;
  field(name: string): void;
  add(job: SearchedJob): void;
}
interface LunrQuery {
  term(term: string, options: object): void;
}
// It comes without types.
const lunr: Lunr = createRequire(import.meta.url)('lunr');
const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** In the order of how fast they were found to be. */
export const rankingPeers: RankingPeer[] = [
  {
    subject: 'FlexSearch',
    build(jobs) {
      const index = new FlexSearch.Index();
      for (const { id, text } of jobs) index.add(id, text);
      return {
        find: (words) => words.map((word) => index.search(word, { limit: 20 })),
        bytes() {
          let sum = 0;
          index.export((_, data) => {
            sum += Buffer.byteLength(String(data ?? ''));
          });
          return sum;
        },
      };
    },
  },
  {
    subject: 'MiniSearch',
    build(jobs) {
      const index = new MiniSearch<SearchedJob>({ fields: ['text'] });
      index.addAll(jobs);
      return {
        find: (words) => index.search({ combineWith: 'OR', queries: [...words] }).slice(0, 20),
        bytes: () => sizeOf(index),
      };
    },
  },
  {
    subject: 'Orama',
    async build(jobs) {
      const index = create({ schema: { text: 'string' } });
      await insertMultiple(
        index,
        jobs.map(({ id, text }) => ({ id: String(id), text })),
      );
      return {
        find: (words) => search(index, { term: words.join(' '), limit: 20, threshold: 1 }),
        bytes: () => sizeOf(save(index)),
      };
    },
  },
  {
    subject: 'lunr',
    build(jobs) {
      const index = lunr(function () {
        this.ref('id');
        this.field('text');
        for (const job of jobs) this.add(job);
      });
      return {
        find: (words) =>
          index
            .query((query) => {
              for (const word of words.flatMap((word) => word.toLowerCase().split(/\s+/)))
                query.term(word, {});
            })
            .slice(0, 20),
        bytes: () => sizeOf(index),
      };
    },
  },
  {
    subject: 'Fuse.js',
    build(jobs) {
      const index = new Fuse(jobs, { keys: ['text'], threshold: 0.2, ignoreLocation: true });
      return {
        find: (words) => index.search({ $or: words.map((word) => ({ text: word })) }, { limit: 20 }),
        bytes: () => sizeOf(index.getIndex()) + sizeOf(jobs),
      };
    },
  },
];
