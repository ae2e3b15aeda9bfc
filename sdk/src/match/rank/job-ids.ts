const idBytes = 16;
const canonical = /^job_[\da-f]{32}$/;

/** Whether the ids of the feed, which take 16 bytes each. */
export function areCanonical(ids: readonly string[]): boolean {
  return ids.every((id) => canonical.test(id));
}

/** Writes canonical ids. */
export function packIds(ids: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * idBytes);
  ids.forEach((id, number) => {
    for (let at = 0; at < idBytes; at += 1)
      bytes[number * idBytes + at] = Number.parseInt(id.slice(4 + 2 * at, 6 + 2 * at), 16);
  });
  return bytes;
}

/** Ids of jobs by their numbers; a job that is taken out keeps its number until the ranking is stored. */
export class JobIds {
  readonly #packed: Uint8Array;
  readonly #ids: (string | undefined)[];
  readonly #gone: Set<number> = new Set();
  /** Those before this one are in the order of their ids. */
  readonly #ordered: number;
  #numbers: Map<string, number> | undefined;

  /** @param ids in ascending order, packed or not. */
  constructor(ids: Uint8Array | readonly string[] = []) {
    this.#packed = ids instanceof Uint8Array ? ids : new Uint8Array();
    this.#ids = ids instanceof Uint8Array ? new Array(ids.length / idBytes).fill(undefined) : [...ids];
    this.#ordered = this.#ids.length;
  }

  /** How many numbers have been given. */
  get count(): number {
    return this.#ids.length;
  }

  get size(): number {
    return this.#ids.length - this.#gone.size;
  }

  has(number: number): boolean {
    return !this.#gone.has(number);
  }

  at(number: number): string {
    const known = this.#ids[number];
    if (known !== undefined) return known;
    let id = 'job_';
    for (let at = number * idBytes; at < (number + 1) * idBytes; at += 1)
      id += (this.#packed[at] as number).toString(16).padStart(2, '0');
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
