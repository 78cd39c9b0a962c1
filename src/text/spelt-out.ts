/** Folded text in, the same out with letters that are no ASCII letter with a mark spelt in ASCII ones: "straße" as "strasse", "łodz" as "lodz". */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
  ĸ: 'k',
};
const LETTER = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g');

/** For addresses, search and the spellings of names, the same in all. */
export function speltOut(folded: string): string {
  return folded.replace(LETTER, (letter) => SPELT[letter]!);
}
