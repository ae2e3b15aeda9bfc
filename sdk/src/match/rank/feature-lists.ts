import { decodeGaps } from './wire/gap-code.ts';

/** A list as it was stored, read when it is asked for. */
export interface StoredList {
  bytes: Uint8Array;
  count: number;
  /** Below which all numbers lie. */
  all: number;
}

const nothing: readonly number[] = [];

/** Numbers of the jobs that have a feature, ascending, by the feature's key. */
export class FeatureLists {
  readonly #lists: Map<number, number[]> = new Map();
  readonly #stored: Map<number, StoredList>;

  constructor(stored: Map<number, StoredList> = new Map()) {
    this.#stored = stored;
  }

  keys(): number[] {
    return [...new Set([...this.#stored.keys(), ...this.#lists.keys()])];
  }

  /** The jobs with a feature, those that have been taken out among them. */
  get(key: number): readonly number[] {
    return this.#lists.get(key) ?? this.#read(key) ?? nothing;
  }

  /** Adds a job whose number is higher than all before it. */
  add(key: number, job: number): void {
    const list = this.#lists.get(key) ?? this.#read(key);
    if (list) list.push(job);
    else this.#lists.set(key, [job]);
  }

  #read(key: number): number[] | undefined {
    const stored = this.#stored.get(key);
    if (!stored) return undefined;
    const list = decodeGaps(stored.bytes, stored.count, stored.all);
    this.#lists.set(key, list);
    this.#stored.delete(key);
    return list;
  }
}
