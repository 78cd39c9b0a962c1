/** Seats of government in a clipping: bodies, wherever the text names them, and a word for their country. */
import { fold } from '../text/fold.js';
import { groupedBy } from '../text/grouped-by.js';
import { SEATS } from '../text/seats.js';
import { column } from '../text/word-numbers.js';
import type { StandIn } from './countries.js';
import { CAPITAL } from './flags.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { NameSpan } from './tagging.js';

const FIRST = new Set([...SEATS.keys()].map((name) => name.split(' ')[0]!));
const firstWord = column((word): string => (FIRST.has(fold(word)) ? 'a seat' : ''));
const MOST_WORDS = 2;

/** In order of place within each passage. */
export function withSeats(spans: readonly NameSpan[], passages: readonly NamedPassage[]): readonly NameSpan[] {
  const found = passages.flatMap(seatsIn);
  if (found.length === 0) return spans;
  const seats = groupedBy(found, ({ passage }) => passage);
  const named = groupedBy(spans, ({ passage }) => passage);
  return passages.flatMap((passage) => {
    const own: readonly NameSpan[] = named.get(passage) ?? [];
    const free = (seats.get(passage) ?? []).filter(({ from, to }) => overlapping(own, from, to).length === 0);
    return free.length === 0 ? own : [...own, ...free].sort((a, b) => a.from - b.from);
  });
}

function seatsIn(passage: NamedPassage): NameSpan[] {
  const { numbers, flags, words } = passage.tokens;
  const found: NameSpan[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (!(flags[i]! & CAPITAL) || firstWord(numbers[i]!) === '') continue;
    for (let to = Math.min(words.length, i + MOST_WORDS); to > i; to--) {
      if (!(flags[to - 1]! & CAPITAL) || !SEATS.has(fold(words.slice(i, to).join(' ')))) continue;
      found.push({ passage, from: i, to, kind: 'organisation', place: null });
      i = to - 1;
      break;
    }
  }
  return found;
}

/** The spans that are seats, each with the country that it stands for. */
export function seatCountries(spans: readonly NameSpan[]): StandIn[] {
  return spans.flatMap((span) => {
    if (span.kind === 'person' || span.to - span.from > MOST_WORDS) return [];
    if (firstWord(span.passage.tokens.numbers[span.from]!) === '') return [];
    const code = SEATS.get(fold(span.passage.tokens.words.slice(span.from, span.to).join(' ')));
    return code ? [{ span, code }] : [];
  });
}
