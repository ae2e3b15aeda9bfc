const canonical = /^job_[\da-f]{32}$/;

/** Whether the ids are those of the feed: `job_` and a UUID in hexadecimal digits. */
export function areCanonical(ids: readonly string[]): boolean {
  return ids.every((id) => canonical.test(id));
}

/** Ids in ascending order: their first 48 bits, which are the time in UUIDv7 (RFC 9562), and the other ten bytes. */
export interface PackedIds {
  times: Float64Array;
  rests: Uint8Array;
}

/** How many bytes of an id stand behind its time. */
export const restBytes = 10;

/** Parts canonical ids. */
export function packIds(ids: readonly string[]): PackedIds {
  const rests = new Uint8Array(ids.length * restBytes);
  ids.forEach((id, number) => {
    for (let at = 0; at < restBytes; at += 1)
      rests[number * restBytes + at] = Number.parseInt(id.slice(16 + 2 * at, 18 + 2 * at), 16);
  });
  return { times: Float64Array.from(ids, (id) => Number.parseInt(id.slice(4, 16), 16)), rests };
}

/** Ids of jobs by their numbers; a job that is taken out keeps its number until the ranking is stored. */
export class JobIds {
  readonly #packed: PackedIds | undefined;
  readonly #ids: (string | undefined)[];
  readonly #gone: Set<number> = new Set();
  /** Those before this one are in the order of their ids. */
  readonly #ordered: number;
  #numbers: Map<string, number> | undefined;

  /** @param ids in ascending order, packed or not. */
  constructor(ids: PackedIds | readonly string[] = []) {
    this.#packed = 'times' in ids ? ids : undefined;
    this.#ids = 'times' in ids ? new Array(ids.times.length).fill(undefined) : [...ids];
    this.#ordered = this.#ids.length;
  }

  /** How many numbers have been given. */
  get count(): number {
    return this.#ids.length;
  }

  get size(): number {
    return this.#ids.length - this.#gone.size;
  }

  /** Whether numbers are not the places of the ids in ascending order, since some have come or gone. */
  get isMixed(): boolean {
    return this.#gone.size > 0 || this.#ids.length > this.#ordered;
  }

  /** The numbers of those that have been taken out. */
  gone(): Iterable<number> {
    return this.#gone;
  }

  has(number: number): boolean {
    return !this.#gone.has(number);
  }

  at(number: number): string {
    const known = this.#ids[number];
    if (known !== undefined) return known;
    const time = this.#packed?.times[number] ?? 0;
    const rest = this.#packed?.rests.subarray(number * restBytes, (number + 1) * restBytes) ?? [];
    const id = `job_${time.toString(16).padStart(12, '0')}${Array.from(rest, hex).join('')}`;
    this.#ids[number] = id;
    return id;
  }

  /** Below zero where the first id is the smaller. */
  compare(one: number, other: number): number {
    if (one < this.#ordered && other < this.#ordered) return one - other;
    return this.at(one) < this.at(other) ? -1 : 1;
  }

  add(id: string): number {
    this.#index().set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }

  delete(id: string): boolean {
    const number = this.#index().get(id);
    if (number === undefined) return false;
    this.#index().delete(id);
    this.#gone.add(number);
    return true;
  }

  #index(): Map<string, number> {
    this.#numbers ??= new Map(this.#ids.map((_, number) => [this.at(number), number]));
    return this.#numbers;
  }
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
