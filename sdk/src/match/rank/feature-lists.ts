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
}

const nothing = new Int32Array();

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
  get(key: number): Int32Array {
    const list = this.#lists.get(key) ?? this.#read(key);
    return list ? list.jobs.subarray(0, list.length) : nothing;
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
