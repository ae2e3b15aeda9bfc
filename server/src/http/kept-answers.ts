import { LRUCache } from 'lru-cache';

/** An answer that changes with the data alone. */
export interface KeptAnswer {
  etag: string;
  cacheControl: string;
  /** The address of the next page, where there is one. */
  next: string | undefined;
  /** JSON. */
  body: Buffer;
}

/** The answers of one process that are true until something is written. */
export interface KeptAnswers {
  /** Returns the answer to a path with its query; undefined where it has to be made. */
  find(address: string): KeptAnswer | undefined;
  /** What the data is at; to be asked before an answer is made, and given to `keep`. */
  version(): number | undefined;
  /** Keeps an answer, unless something was written while it was made. */
  keep(address: string, answer: KeptAnswer, madeAt: number | undefined): void;
  /** Resolves with a number that changes with the data alone, read once until something is written. */
  untilWritten(name: string, read: () => Promise<number>): Promise<number>;
}

const maxBytes = 32 * 1024 * 1024;
/** About what an entry takes besides its body. */
const entryBytes = 1024;
/** What happens by time alone, such as the end of a closed job, is seen after that. */
const maxMilliseconds = 60_000;

/**
 * Keeps answers until `version` changes, so that what many ask for is made once.
 *
 * @param version is another number after every write that this process can know of, undefined while it cannot.
 */
export function createKeptAnswers(version: () => number | undefined, clock: () => Date): KeptAnswers {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.length + entryBytes,
  });
  const numbers = new Map<string, number>();
  let current = version();
  let since = clock().getTime();

  function forgetIfChanged(): void {
    const [known, time] = [version(), clock().getTime()];
    if (known !== undefined && known === current && time - since < maxMilliseconds) return;
    answers.clear();
    numbers.clear();
    [current, since] = [known, time];
  }
  return {
    version,
    find(address) {
      forgetIfChanged();
      return answers.get(address);
    },
    keep(address, answer, madeAt) {
      forgetIfChanged();
      if (madeAt !== undefined && madeAt === current) answers.set(address, answer);
    },
    async untilWritten(name, read) {
      forgetIfChanged();
      const [known, madeAt] = [numbers.get(name), current];
      if (known !== undefined) return known;
      const number = await read();
      forgetIfChanged();
      if (madeAt !== undefined && madeAt === current) numbers.set(name, number);
      return number;
    },
  };
}
