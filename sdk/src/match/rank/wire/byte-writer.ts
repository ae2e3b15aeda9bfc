/** Writes bytes and numbers one behind the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  write(bytes: Uint8Array): void {
    this.#make(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Seven bits a byte, the lowest first: https://protobuf.dev/programming-guides/encoding/#varints */
  writeNumber(number: number): void {
    this.#make(5);
    let rest = number;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  end(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #make(room: number): void {
    if (this.#length + room <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + room));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
