import { RankingError } from '../ranking-error.ts';

/** Reads what `ByteWriter` wrote; beyond the end it throws `ranking_damaged`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  read(length: number): Uint8Array {
    if (length > this.left) throw new RankingError('ranking_damaged');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  readNumber(): number {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const [byte = 0] = this.read(1);
      number += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return number;
    }
    throw new RankingError('ranking_damaged');
  }
}
