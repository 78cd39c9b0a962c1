/** Weights in, a text that a source file can hold out, and back: a letter a weight, runs of nothing shortened. */
import type { Weights } from './reading.js';
import { SIGN_COUNT } from './sign-names.js';
import { STATE_COUNT } from './states.js';

/** A weight is a whole number of these; finer steps changed no reading of the labelled dumps. */
const STEP = 0.05;
/** 91 printable letters but `\`, `'` and `` ` ``; the middle one is nothing. */
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !"\\'`".includes(c));
const ZERO = 45;
/** A space and a letter: so many weights of nothing, two more than the letter's number. */
const RUN = ' ';

export function packed({ signs, moves }: Weights): string {
  const levels = [...signs, ...moves].map((w) => Math.max(-ZERO, Math.min(ZERO, Math.round(w / STEP))));
  let text = '';
  for (let i = 0; i < levels.length; ) {
    let run = 0;
    while (run < LETTERS.length + 1 && levels[i + run] === 0) run++;
    if (run > 2) {
      text += RUN + LETTERS[run - 2]!;
      i += run;
    } else text += LETTERS[levels[i++]! + ZERO]!;
  }
  return text;
}

export function unpacked(text: string): Weights {
  const levels = new Float32Array((SIGN_COUNT + STATE_COUNT) * STATE_COUNT);
  const numbers = new Map(LETTERS.map((letter, i) => [letter, i]));
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === RUN) next += numbers.get(text[++i]!)! + 2;
    else levels[next++] = (numbers.get(text[i]!)! - ZERO) * STEP;
  }
  if (next !== levels.length)
    throw new Error(`bug: the splitter's weights are ${next}, and ${levels.length} were to come`);
  const end = SIGN_COUNT * STATE_COUNT;
  return { signs: levels.subarray(0, end), moves: levels.subarray(end) };
}
