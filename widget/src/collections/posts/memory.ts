import type { Job } from '@recruitment-feed/sdk/contract';
import { createLookup, type Lookup } from '../../feed/lookup.ts';
import type { CollectionHost } from '../collection.ts';
import { isJob } from '../jobs/is-job.ts';
import type { FilmState } from './film.ts';

/** Milliseconds for which a mentioned job is taken to be as it was. */
const maxAge = 5 * 60_000;
/** Ids asked for at once, so that an address stays short. */
const idsPerRequest = 50;

/** What a list of posts remembers beside its posts. */
export interface PostMemory {
  server: string;
  jobs: Lookup<Job>;
  /** Whether a reader has opened a part of a card. */
  isOpen(key: string): boolean;
  toggle(key: string): void;
  filmState(key: string): FilmState;
  setFilmState(key: string, state: FilmState): void;
}

/** Starts with every text folded and every film waiting. */
export function createPostMemory({ reader, server, now, redraw }: CollectionHost): PostMemory {
  const opened = new Set<string>();
  const films = new Map<string, FilmState>();
  async function readJobs(ids: readonly string[]) {
    const batches = Array.from({ length: Math.ceil(ids.length / idsPerRequest) }, (_, index) => {
      const id = ids.slice(index * idsPerRequest, (index + 1) * idsPerRequest);
      return reader.list({ path: '/v1/jobs', isItem: isJob }, { id, limit: id.length });
    });
    const pages = await Promise.all(batches);
    return new Map(pages.flatMap(({ data }) => data).map((job) => [job.id, job]));
  }
  return {
    server,
    jobs: createLookup({ read: readJobs, now: () => now().getTime(), maxAge, changed: redraw }),
    isOpen: (key) => opened.has(key),
    toggle(key) {
      if (!opened.delete(key)) opened.add(key);
      redraw();
    },
    filmState: (key) => films.get(key) ?? 'waiting',
    setFilmState(key, state) {
      films.set(key, state);
      redraw();
    },
  };
}
