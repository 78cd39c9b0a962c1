/** What a token is by its letters and its place; the bits add up. */

export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const UPPER = 2;
export const NUMBER = 4;
export const MARK = 8;
/** First word of a sentence, of a quotation, or after a colon: a capital there says nothing. */
export const OPENS = 16;
/** No space before it. */
export const TIGHT = 32;
