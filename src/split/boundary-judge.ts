/** A place between two paragraphs in, the verdict on a boundary there out. */
import { BoundaryEvidence } from './boundary-evidence.js';
import type { BoundarySign } from './boundary-signs.js';
import { FURTHER, OF_WORDS } from './boundary-words.js';
import type { Dump } from './dump.js';
import type { Leeway, Sheet } from './judge.js';
import type { Place } from './places.js';

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-6;

/** Compares passages only where their words may turn the verdict: that costs more than all other evidence, and few places are in doubt. */
export class BoundaryJudge {
  readonly #evidence: BoundaryEvidence;
  readonly #sheet: Sheet<BoundarySign>;
  readonly #words: Leeway;
  readonly #further: Leeway;

  constructor(dump: Dump, sheet: Sheet<BoundarySign>) {
    this.#evidence = new BoundaryEvidence(dump);
    this.#sheet = sheet;
    this.#words = sheet.leeway(OF_WORDS);
    this.#further = sheet.leeway(FURTHER);
  }

  /** The verdict where it is above `least`, else null. */
  above(place: Place, least: number): number | null {
    const verdict = this.#verdict(place, (soFar, { most }) => soFar + most + ROUNDING > least);
    return verdict !== null && verdict > least ? verdict : null;
  }

  /** A line between two texts that share nothing, of which the lower takes up its words; −1 where none is. */
  titleBetween(place: Place): number {
    return this.#evidence.likeness.titleBetween(place);
  }

  isBelow(place: Place, most: number): boolean {
    const verdict = this.#verdict(place, (soFar, { least }) => soFar + least - ROUNDING < most);
    return verdict !== null && verdict < most;
  }

  /** What spoke most for the verdict that was given last. */
  why(): string {
    return this.#sheet.why();
  }

  /** Null as soon as nothing that is still open can turn it. */
  #verdict(place: Place, isInDoubt: (soFar: number, open: Leeway) => boolean): number | null {
    const { likeness } = this.#evidence;
    const sheet = this.#sheet;
    this.#evidence.writeLines(place, sheet);
    if (!isInDoubt(sheet.verdict(), this.#words)) return null;
    likeness.writeSides(place, sheet);
    if (!isInDoubt(sheet.verdict(), this.#further)) return null;
    likeness.writeFurther(place, sheet);
    return sheet.verdict();
  }
}
