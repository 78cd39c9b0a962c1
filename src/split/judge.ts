/** Named evidence in, a verdict out: a logistic judge, whose weights stand under the names of what they weigh. */

/** What speaks for and against, by name: in natural logarithms of odds. */
export type Leanings<Sign extends string> = Readonly<Record<Sign, number>>;

/** A sheet that evidence is written on, again and again. */
export class Sheet<Sign extends string> {
  readonly values: Float64Array;
  readonly #signs: readonly Sign[];
  readonly #places: ReadonlyMap<Sign, number>;
  readonly #leanings: Float64Array;

  constructor(signs: readonly Sign[], leanings: Leanings<Sign>) {
    this.#signs = signs;
    this.#places = new Map(signs.map((sign, i) => [sign, i]));
    this.#leanings = Float64Array.from(signs, (sign) => leanings[sign]);
    this.values = new Float64Array(signs.length);
  }

  clear(): void {
    this.values.fill(0);
  }

  put(sign: Sign, value: number | boolean): void {
    this.values[this.#places.get(sign)!] = Number(value);
  }

  /** Above 0: rather yes than no. */
  verdict(): number {
    let sum = 0;
    for (let i = 0; i < this.values.length; i++) sum += this.values[i]! * this.#leanings[i]!;
    return sum;
  }

  /** The two signs that spoke most for yes. */
  why(): string {
    return this.#signs
      .map((sign, i) => ({ sign, weight: this.values[i]! * this.#leanings[i]! }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .map(({ sign }) => sign)
      .join('; ');
  }
}
