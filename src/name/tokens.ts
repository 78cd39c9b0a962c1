/** A passage's text in, its words and marks out, as the search for names sees them. */

export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const UPPER = 2;
export const NUMBER = 4;
export const MARK = 8;
/** First word of a sentence, of a quotation, or after a colon: a capital there says nothing. */
export const OPENS = 16;
/** No space before it. */
export const TIGHT = 32;

export interface Tokens {
  readonly source: string;
  /** Typographic apostrophes made plain; "'s" stands alone, a hyphen within a compound is `-`, a dash `–`. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly flags: readonly number[];
}

/** Titles and the like whose period does not end a sentence; the wider world's abbreviations ("Calif.") come from the gazetteer. */
const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Maj Adm Cmdr Cpl Pvt Brig Sen Rep Reps Sens Gov Govs Lt Rev Hon Fr Sr Jr Supt Det Insp Msgr
  Pres Mt Ft St Ste No Inc Corp Co Ltd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs Assn Bros Dept Univ Ala Ariz Ark Calif Colo Conn Del
  Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man`.split(
    /\s+/,
  ),
);

/** The rest of "W.Va.", "N.Mex."; of "U.S." there is none. */
const STATE_TAIL = /^[A-Z][a-z]{1,2}\./;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;
const kinds = new Map<number, number>();

function kindOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code === 32 || (code >= 9 && code <= 13) ? SPACE : OTHER;
  }
  let kind = kinds.get(code);
  if (kind === undefined) {
    const char = String.fromCharCode(code);
    kind = /[\p{L}\p{M}\ud800-\udfff]/u.test(char)
      ? LETTER
      : /\p{N}/u.test(char)
        ? DIGIT
        : /\s/.test(char)
          ? SPACE
          : OTHER;
    kinds.set(code, kind);
  }
  return kind;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isQuote = (code: number): boolean =>
  code === 34 || code === 0x201c || code === 0x201d || code === 0x2018 || code === 0xab;

/** "Jong - un", against the "Jong-un" of texts as printed. */
const LOOSE_HYPHEN = /\p{L} - \p{L}/gu;
const TIGHT_HYPHEN = /\p{L}[-‐‑]\p{L}/gu;
/** "Abe’ s", left by the same joining of tokens. */
const LOOSE_POSSESSIVE = /\p{L}[’'] s\b/gu;
const LOOSE_LEAST = 2;
const LOOSE_TIMES = 4;

/** Texts put back together from tokens have spaces around the hyphens of compounds: told by hyphens that are nearly all so. */
export function hasLooseHyphens(texts: readonly string[]): boolean {
  let loose = 0;
  for (const text of texts) if (text.includes(' - ')) loose += text.match(LOOSE_HYPHEN)?.length ?? 0;
  if (loose < LOOSE_LEAST) return false;
  let possessives = 0;
  for (const text of texts) possessives += text.match(LOOSE_POSSESSIVE)?.length ?? 0;
  if (possessives >= LOOSE_LEAST) return true;
  let tight = 0;
  for (const text of texts) tight += text.match(TIGHT_HYPHEN)?.length ?? 0;
  return loose >= LOOSE_TIMES * tight;
}

/** One pass; linear. `loose`: hyphens between spaces join, as {@link hasLooseHyphens} told of the whole text. */
export function tokens(source: string, loose: boolean): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  const length = source.length;
  let opens = OPENS;
  let at = 0;
  let end = -1;
  const push = (word: string, from: number, to: number, flag: number) => {
    words.push(word);
    starts.push(from);
    ends.push(to);
    flags.push(flag | (from === end ? TIGHT : 0));
    end = to;
  };
  while (at < length) {
    const code = source.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === OTHER) {
      at = mark(at, code);
      continue;
    }
    let to = at + 1;
    while (to < length && isInner(to)) to++;
    const word = source.slice(at, to);
    if (kind === DIGIT) {
      push(word, at, to, NUMBER | opens);
      opens = 0;
      at = to;
      continue;
    }
    to = withPeriod(word, at, to);
    const text = to === at + word.length ? word : source.slice(at, to);
    push(plainWord(text), at, to, caseOf(text) | opens);
    opens = 0;
    at = to;
  }
  return { source, words, starts, ends, flags };

  /** Letters, digits, and an apostrophe between letters ("O'Brien", but not "Putin's"). */
  function isInner(i: number): boolean {
    const code = source.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) return true;
    if (!isApostrophe(code) || i + 1 >= length || kindOf(source.charCodeAt(i + 1)) !== LETTER) return false;
    const after = i + 2 < length ? kindOf(source.charCodeAt(i + 2)) : SPACE;
    return !((source[i + 1] === 's' || source[i + 1] === 'S') && after !== LETTER);
  }

  /** Takes the period into an initial ("W."), initials ("U.S.", "U. S.") and a known abbreviation. */
  function withPeriod(word: string, from: number, to: number): number {
    if (source.charCodeAt(to) !== 46) return to;
    if (word.length === 1 && word !== word.toLowerCase()) {
      const state = STATE_TAIL.exec(source.slice(to + 1, to + 5));
      if (state) return to + 1 + state[0].length;
      let last = to + 1;
      for (;;) {
        const next = source.charCodeAt(last) === 32 ? last + 1 : last;
        const letter = source.charCodeAt(next);
        if (letter < 65 || letter > 90 || source.charCodeAt(next + 1) !== 46) return last;
        last = next + 2;
      }
    }
    return ABBREVIATIONS.has(word) || (source.charCodeAt(to + 1) === 44 && word.length < 6 && from > 0) ? to + 1 : to;
  }

  function mark(from: number, code: number): number {
    if (isApostrophe(code) && words.length) {
      const s = source.charCodeAt(from + 1) === 32 ? from + 2 : from + 1;
      if (
        (source[s] === 's' || source[s] === 'S') &&
        (s + 1 >= length || kindOf(source.charCodeAt(s + 1)) !== LETTER) &&
        from === end
      ) {
        push("'s", from, s + 1, MARK);
        return s + 1;
      }
    }
    if (isHyphen(code)) {
      const tight = from === end && from + 1 < length && kindOf(source.charCodeAt(from + 1)) !== SPACE;
      push(tight || loose ? '-' : '–', from, from + 1, MARK);
      return from + 1;
    }
    const sentenceEnds = code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
    push(
      isQuote(code) ? '"' : code === 0x2014 || code === 0x2013 ? '–' : isApostrophe(code) ? "'" : source[from]!,
      from,
      from + 1,
      MARK,
    );
    if (sentenceEnds || code === 58 || (isQuote(code) && code !== 0x201d) || code === 0x2022) opens = OPENS;
    return from + 1;
  }
}

function plainWord(text: string): string {
  if (text.length < 3) return text;
  if (text.charCodeAt(1) === 46) return text.replace(/ /g, '');
  for (let i = 1; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2019 || code === 0x2bc || code === 0x60) return text.replace(/[’ʼ`]/g, "'");
  }
  return text;
}

function caseOf(word: string): number {
  const first = word.charCodeAt(0);
  const capital = first < 128 ? first < 97 : word[0] !== word[0]!.toLowerCase();
  if (!capital) return 0;
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && word[1] !== '.'
    ? CAPITAL | UPPER
    : CAPITAL;
}
