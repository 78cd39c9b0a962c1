/** A row of whole numbers below 2^32 that grows: four bytes each, where an array of numbers takes eight. */
export class NumberRow {
  #numbers = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#numbers.length) {
      const wider = new Uint32Array(this.#size * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#size++] = value;
  }

  increase(at: number): void {
    this.#numbers[at]!++;
  }

  /** What has been put in so far. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#size);
  }
}
