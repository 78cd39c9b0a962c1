/** What a token is by its letters, its place and the lexicon; the bits add up. */

export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const UPPER = 2;
export const NUMBER = 4;
export const MARK = 8;
/** First word of a sentence, of a quotation, or after a colon: a capital there says nothing. */
export const OPENS = 16;
/** No space before it. */
export const TIGHT = 32;
/** May stand within a name in lower case. */
export const CONNECTS = 64;
/** Some countries alone spell it so. */
export const SPELLED = 128;

/** Above the bits stands the word's category. */
const CATEGORY_SHIFT = 8;

export const withCategory = (bits: number, category: number): number => bits | (category << CATEGORY_SHIFT);
export const categoryIn = (flags: number): number => flags >> CATEGORY_SHIFT;
