import { PostingIndexError } from '../posting-index-error.ts';

/** Writes numbers of any width up to 53 bits, the highest bit first, into bytes that begin as zeros. */
export class BitWriter {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  write(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      const free = 8 - (this.#at & 7);
      const taken = Math.min(free, left);
      left -= taken;
      const part = Math.floor(value / 2 ** left) % 2 ** taken;
      const byte = this.#at >>> 3;
      this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (part << (free - taken));
      this.#at += taken;
    }
  }

  writeOnes(count: number): void {
    for (let left = count; left > 0; left -= 1) this.write(1, 1);
  }
}

/** Reads what {@link BitWriter} wrote; beyond the end it throws `index_damaged`. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(width: number): number {
    if (this.#at + width > this.#bytes.length * 8) throw new PostingIndexError('index_damaged');
    let value = 0;
    for (let left = width; left > 0; ) {
      const free = 8 - (this.#at & 7);
      const taken = Math.min(free, left);
      const byte = this.#bytes[this.#at >>> 3] as number;
      value = value * 2 ** taken + ((byte >>> (free - taken)) & (2 ** taken - 1));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  /** Counts ones up to the next zero, and passes over that. */
  readOnes(): number {
    let count = 0;
    while (this.read(1) === 1) count += 1;
    return count;
  }

  /** Passes over the zeros that fill the last byte, and returns how many bytes have been read. */
  end(): number {
    if (this.read((8 - (this.#at & 7)) & 7) !== 0) throw new PostingIndexError('index_damaged');
    return this.#at >>> 3;
  }
}
