/** Whole numbers in, the numbers put beside them out: what is asked at every word costs a fraction of a Map here. */

/** Spreads the bits of hashes that differ in few of them. */
const SPREAD = 0x9e3779b1;

export class NumberTable {
  /** A key and its number a slot; 0 where none was put. */
  #slots = new Int32Array(0);
  #mask = 0;

  constructor(entries: Iterable<readonly [key: number, value: number]> = []) {
    const all = [...entries];
    this.clear(all.length);
    for (const [key, value] of all) this.put(key, value);
  }

  /** Forgets all, and makes room for `most` keys. */
  clear(most: number): void {
    const length = 2 ** Math.ceil(Math.log2(most + 1) + 1); // half of it stays empty
    this.#mask = length - 1;
    if (this.#slots.length < length * 2) this.#slots = new Int32Array(length * 2);
    else this.#slots.fill(0, 0, length * 2);
  }

  /** 0: none was put. */
  of(key: number): number {
    return this.#slots[this.#slotOf(key) + 1]!;
  }

  /** `value`: not 0. */
  put(key: number, value: number): void {
    const slot = this.#slotOf(key);
    this.#slots[slot] = key;
    this.#slots[slot + 1] = value;
  }

  /** The number beside the key; `value` is put there where none was. */
  ofOrPut(key: number, value: number): number {
    const slot = this.#slotOf(key);
    const found = this.#slots[slot + 1]!;
    if (found !== 0) return found;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = value;
    return value;
  }

  /** That of the key, or the empty one where it would stand. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const spread = Math.imul(key, SPREAD);
    let slot = (spread ^ (spread >>> 15)) & this.#mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }
}
