/** Named evidence in, a verdict out: a logistic judge, whose weights stand under the names of what they weigh. */

/** What speaks for and against, by name: in natural logarithms of odds. */
export type Leanings<Sign extends string> = Readonly<Record<Sign, number>>;

/** The line of the sheet that each sign stands on. */
export type SheetLines<Sign extends string> = Readonly<Record<Sign, number>>;

export function sheetLines<Sign extends string>(signs: readonly Sign[]): SheetLines<Sign> {
  return Object.fromEntries(signs.map((sign, i) => [sign, i])) as SheetLines<Sign>;
}

/** Signs that are not written yet, each with the highest value that it may have; none has one below 0. */
export type OpenSigns<Sign extends string> = Readonly<Partial<Record<Sign, number>>>;

/** What open signs may add to a verdict. */
export interface Leeway {
  readonly least: number;
  readonly most: number;
}

/** A sheet that evidence is written on, again and again. */
export class Sheet<Sign extends string> {
  readonly values: Float64Array;
  readonly #signs: readonly Sign[];
  readonly #leanings: Float64Array;
  readonly #leeways = new Map<OpenSigns<Sign>, Leeway>();

  constructor(signs: readonly Sign[], leanings: Leanings<Sign>) {
    this.#signs = signs;
    this.#leanings = Float64Array.from(signs, (sign) => leanings[sign]);
    this.values = new Float64Array(signs.length);
  }

  clear(): void {
    this.values.fill(0);
  }

  /** `line`: one of `sheetLines`, so that no sign is looked up by its name. */
  put(line: number, value: number | boolean): void {
    this.values[line] = Number(value);
  }

  /** Above 0: rather yes than no. */
  verdict(): number {
    let sum = 0;
    for (let i = 0; i < this.values.length; i++) sum += this.values[i]! * this.#leanings[i]!;
    return sum;
  }

  /** Found out once for each set of signs. */
  leeway(open: OpenSigns<Sign>): Leeway {
    let leeway = this.#leeways.get(open);
    if (!leeway) {
      const weights = this.#signs.map((sign, i) => this.#leanings[i]! * (open[sign] ?? 0));
      const sum = (of: (weight: number) => number) => weights.reduce((all, weight) => all + of(weight), 0);
      leeway = { least: sum((weight) => Math.min(0, weight)), most: sum((weight) => Math.max(0, weight)) };
      this.#leeways.set(open, leeway);
    }
    return leeway;
  }

  /** The two signs that spoke most for yes. */
  why(): string {
    let [first, second] = [-1, -1];
    let [most, more] = [0, 0];
    for (let i = 0; i < this.values.length; i++) {
      const weight = this.values[i]! * this.#leanings[i]!;
      if (weight > most) {
        [second, more] = [first, most];
        [first, most] = [i, weight];
      } else if (weight > more) [second, more] = [i, weight];
    }
    return [first, second].flatMap((i) => this.#signs[i] ?? []).join('; ');
  }
}
