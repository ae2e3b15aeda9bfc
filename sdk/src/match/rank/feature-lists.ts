import { addList, emptySet, type JobSet } from './job-set.ts';
import { decodeGaps } from './wire/gap-code.ts';

/** A list as it was stored, read when it is asked for. */
export interface StoredList {
  bytes: Uint8Array;
  count: number;
  /** Below which all numbers lie. */
  all: number;
}

interface List {
  /** With room behind `length`. */
  jobs: Int32Array;
  length: number;
  /** What was handed out last, for as long as nothing is added. */
  view?: JobList;
}

/** The jobs that have a feature, ascending; as a set, too, where they are many: sets are joined a word at a time. */
export interface JobList {
  jobs: Int32Array;
  set?: JobSet;
}

const nothing: JobList = { jobs: new Int32Array() };

/** From one job in so many on, a set takes less time to join than the list. */
const sparse = 64;

function viewOf({ jobs, length }: List): JobList {
  const view = jobs.subarray(0, length);
  const count = (view.at(-1) ?? 0) + 1;
  if (length * sparse < count) return { jobs: view };
  const set = emptySet(count);
  addList(set, view);
  return { jobs: view, set };
}

/** Numbers of the jobs that have a feature, ascending, by the feature's key. */
export class FeatureLists {
  readonly #lists: Map<number, List> = new Map();
  readonly #stored: Map<number, StoredList>;

  constructor(stored: Map<number, StoredList> = new Map()) {
    this.#stored = stored;
  }

  keys(): number[] {
    return [...new Set([...this.#stored.keys(), ...this.#lists.keys()])];
  }

  /** The jobs with a feature, those that have been taken out among them. */
  get(key: number): JobList {
    const list = this.#lists.get(key) ?? this.#read(key);
    if (!list) return nothing;
    list.view ??= viewOf(list);
    return list.view;
  }

  /** Adds a job whose number is higher than all before it. */
  add(key: number, job: number): void {
    const list = this.#lists.get(key) ?? this.#read(key) ?? this.#keep(key, new Int32Array(2), 0);
    if (list.length === list.jobs.length) {
      const larger = new Int32Array(2 * list.length);
      larger.set(list.jobs);
      list.jobs = larger;
    }
    list.jobs[list.length] = job;
    list.length += 1;
    delete list.view;
  }

  #read(key: number): List | undefined {
    const stored = this.#stored.get(key);
    if (!stored) return undefined;
    const { bytes, count, all } = stored;
    this.#stored.delete(key);
    return this.#keep(key, decodeGaps(bytes, count, all), count);
  }

  #keep(key: number, jobs: Int32Array, length: number): List {
    const list = { jobs, length };
    this.#lists.set(key, list);
    return list;
  }
}
