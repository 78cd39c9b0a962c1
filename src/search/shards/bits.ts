/** Whole numbers to bits and back: plain, Elias' gamma code for those that are most often one, Rice's code for those of a known size. */

export class BitWriter {
  #bytes = new Uint8Array(64);
  /** Bits written so far. */
  #size = 0;

  #bit(bit: number): void {
    const at = this.#size >> 3;
    if (at === this.#bytes.length) {
      const wider = new Uint8Array(at * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    if (bit) this.#bytes[at]! |= 128 >> (this.#size & 7);
    this.#size++;
  }

  /** The lowest `width` bits of the value, the highest first; up to 32. */
  bits(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) this.#bit((value >>> i) & 1);
  }

  /** From 1 on: 1 takes one bit, 2 and 3 three, 4 to 7 five. */
  gamma(value: number): void {
    const width = 32 - Math.clz32(value);
    this.bits(0, width - 1);
    this.bits(value, width);
  }

  /** From 0 on: `width` bits, and one more for each time that 2^width goes into the value, and a last one. */
  rice(value: number, width: number): void {
    for (let rest = value >>> width; rest > 0; rest--) this.#bit(1);
    this.#bit(0);
    this.bits(value, width);
  }

  /** Copied, filled up to whole bytes with zeros; what comes next begins anew. */
  take(): Uint8Array {
    const used = (this.#size + 7) >> 3;
    const taken = this.#bytes.slice(0, used);
    this.#bytes.fill(0, 0, used);
    this.#size = 0;
    return taken;
  }
}

/** Reads what a `BitWriter` wrote, in the same order and by the same codes. Past the end it reads zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** More was read than there is. */
  get isPastEnd(): boolean {
    return this.#at > this.#bytes.length * 8;
  }

  #bit(): number {
    const bit = ((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1;
    this.#at++;
    return bit;
  }

  bits(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = (value << 1) | this.#bit();
    return value >>> 0;
  }

  gamma(): number {
    let more = 0;
    while (more < 32 && this.#bit() === 0) more++;
    return ((1 << more) | this.bits(more)) >>> 0;
  }

  rice(width: number): number {
    let rest = 0;
    while (this.#bit() === 1) rest++;
    return ((rest << width) | this.bits(width)) >>> 0;
  }
}

/** The width by which Rice's code is shortest, or nearly so, for values of that mean. */
export function riceWidth(mean: number): number {
  return mean < 2 ? 0 : Math.floor(Math.log2(mean));
}
