/** Texts one after the other in one buffer, as UTF-8. */
export interface PackedTexts {
  bytes: Uint8Array<ArrayBuffer>;
  /** Behind the last byte of each. */
  ends: Uint32Array<ArrayBuffer>;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Puts texts into a buffer one by one. */
export class TextPacker {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  #length = 0;
  readonly #ends: number[] = [];

  add(text: string): void {
    this.addBytes(encoder.encode(text));
  }

  addBytes(text: Uint8Array): void {
    const end = this.#length + text.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(text, this.#length);
    this.#length = end;
    this.#ends.push(end);
  }

  bytesAt(place: number): Uint8Array {
    return this.#bytes.subarray(place === 0 ? 0 : this.#ends[place - 1], this.#ends[place]);
  }

  pack(): PackedTexts {
    return { bytes: this.#bytes.slice(0, this.#length), ends: Uint32Array.from(this.#ends) };
  }
}

/** Packs texts in their order. */
export function packTexts(texts: Iterable<string>): PackedTexts {
  const packer = new TextPacker();
  for (const text of texts) packer.add(text);
  return packer.pack();
}

/** Returns the text at a place; empty where there is none. */
export function textAt(packed: PackedTexts, place: number): string {
  return decoder.decode(bytesAt(packed, place));
}

/** Returns the bytes of the text at a place. */
export function bytesAt({ bytes, ends }: PackedTexts, place: number): Uint8Array<ArrayBuffer> {
  return bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place] ?? 0);
}

/** Returns all texts. */
export function unpackTexts(packed: PackedTexts): string[] {
  return Array.from(packed.ends, (_, place) => textAt(packed, place));
}
