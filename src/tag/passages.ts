/** A clipping in, the passages that a subject is read from out, each with its place and standing. */
import type { Clipping } from '../model/clipping.js';
import type { LineRange } from '../model/place.js';
import { type Reading, type ReadText, readText } from '../text/reading.js';
import { sentences } from '../text/sentences.js';

/** What stands in the headline says what a text is about; its opening says it again; the rest proves it. */
type Standing = 'headline' | 'lead' | 'body';

export interface Passage {
  readonly read: ReadText;
  readonly lines: LineRange;
  readonly standing: Standing;
  /** Stands in for a headline that the text has not. */
  readonly opens: boolean;
}

/** The opening is the deck and the first paragraphs, up to this many characters: about where a reader of a brief stops. */
const OPENING = 600;

/** What a text is about it says within this many characters (some 700 words); the rest would only cost time. */
const READ = 4_000;

export function passagesOf({ headline, deck, paragraphs, lines }: Clipping, reading: Reading): Passage[] {
  const first: LineRange = paragraphs[0]?.lines ?? lines[0] ?? [1, 1];
  const found: Passage[] = [];
  const stated = headline.origin === 'stated';
  if (stated)
    found.push({
      read: as(inTitleCase(headline.text), reading.headline),
      lines: headline.lines[0] ?? first,
      standing: 'headline',
      opens: false,
    });
  let room = OPENING;
  let left = READ;
  if (deck && reading.deck) {
    found.push({ read: reading.deck, lines: deck.lines, standing: 'lead', opens: false });
    room -= deck.text.length;
  }
  for (const [i, { text: whole, lines: at }] of paragraphs.entries()) {
    const body = found.length < 2 ? whole.replace(DATELINE, '') : whole;
    const text = stated ? withoutHeadline(body, headline.text) : body;
    if (!text) continue;
    const opening = !stated && found.length === (deck ? 1 : 0) ? firstSentence(text) : '';
    if (opening) found.push({ read: readText(opening), lines: at, standing: 'headline', opens: true });
    const rest = text.slice(opening.length);
    if (rest)
      found.push({
        read: as(rest, reading.paragraphs[i]!),
        lines: at,
        standing: room > 0 ? 'lead' : 'body',
        opens: false,
      });
    room -= text.length;
    left -= text.length;
    if (left < 0) break;
  }
  return found;
}

/** The text, read by itself where it is not as printed. */
function as(text: string, printed: ReadText): ReadText {
  return text === printed.text ? printed : readText(text);
}

/** "PORT EXAMPLE, Fla. (XP) - The"; near misses: "NATO - the alliance" (a comma or more than one word is missing), "Port Example -". */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’]{3,40}(?:,\s*\p{Lu}[\p{L}.]{1,12})?(?:\s*\([^)]{1,40}\))?\s*[-–—]{1,2}\s/u;

/** A headline all in capitals says nothing of names: as if each of its words had one. */
function inTitleCase(text: string): string {
  if (/\p{Ll}/u.test(text) || text.length < SHORTEST_SHOUT) return text;
  return text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "NATO", "G20 PACT" stay as they are. */
const SHORTEST_SHOUT = 12;

/** A page that repeats its headline at the head of its text adds nothing by it. */
function withoutHeadline(text: string, headline: string): string {
  if (text.length < headline.length) return text;
  const at = text.slice(0, OPENING).toLowerCase().indexOf(headline.toLowerCase());
  if (at < 0 || (at > 0 && headline.length < LONG_HEADLINE)) return text;
  return `${text.slice(0, at)}${text.slice(at + headline.length)}`.trim();
}

/** A shorter one ("Ferry strike") may stand in a sentence by itself. */
const LONG_HEADLINE = 30;

function firstSentence(text: string): string {
  const [first] = sentences(text.slice(0, OPENING));
  return first && text.startsWith(first) ? first : '';
}
