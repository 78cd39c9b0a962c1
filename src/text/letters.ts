/** A UTF-16 unit in, what it is in a text out. */

/** Marks upon letters and halves of rare letters too. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
const OTHER = 4;

/** 0: not looked up yet. */
const kinds = new Uint8Array(0x10000);

export function kindOf(unit: number): number {
  return kinds[unit] || lookedUp(unit);
}

function lookedUp(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = /[\p{L}\p{M}\ud800-\udfff]/u.test(char)
    ? LETTER
    : /\p{N}/u.test(char)
      ? DIGIT
      : /\s/.test(char)
        ? SPACE
        : OTHER;
  kinds[unit] = kind;
  return kind;
}
