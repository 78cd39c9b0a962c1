/** The paragraphs of two copies in, the same with breaks put back where only one of them has one out. */
import { fold } from './fold.js';

/** A paragraph, or a part of one, with the number (from 1) of the paragraph that it is of. */
export interface Unit {
  readonly number: number;
  readonly text: string;
}

/** A break is known again by so many letters before it and after it. */
const BEFORE = 24;
const AFTER = 24;

/** `some`, cut where `others` have a break and `some` runs on: a copy without paragraphs is then read paragraph by paragraph. */
export function unitsOf(some: readonly string[], others: readonly string[]): Unit[] {
  const breaks = others
    .slice(1)
    .map((text, i) => [fold(others[i]!).slice(-BEFORE), fold(text).slice(0, AFTER)] as const);
  const wanted = breaks.filter(([before, after]) => before && after);
  return some.flatMap((text, i) => parts(text, wanted).map((part) => ({ number: i + 1, text: part })));
}

function parts(text: string, breaks: readonly (readonly [string, string])[]): string[] {
  const lower = text.toLowerCase();
  const folded = fold(text);
  // Where folding keeps the length, places in the folded text are places in the text; else only exact letters are found.
  const sought = folded.length === text.length ? folded : lower;
  const cuts = new Set<number>();
  for (const [before, after] of breaks)
    for (const joint of [' ', '']) {
      const at = sought.indexOf(before + joint + after);
      if (at >= 0) cuts.add(at + before.length + joint.length);
    }
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return places.slice(1).flatMap((to, i) => text.slice(places[i]!, to).trim() || []);
}
