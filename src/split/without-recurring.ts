/** The lines that all dumps together show to be furniture in, cards, notes, bodies, clippings and ledgers that obey them out. */
import type { RecurringLine } from '../model/archive.js';
import type { ClippingId } from '../model/brand.js';
import type { BodyOf, Card, NoteOf, Notes } from '../model/card.js';
import type { ShownRecord } from '../model/clipped.js';
import type { Clipping, Paragraph } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import type { ColumnRange, Evidence, LineRange } from '../model/place.js';
import { leadOf } from '../text/lead.js';
import { wordHashes } from '../text/word-hashes.js';

export interface WithoutRecurring {
  /** Those of the clipping; most have none. */
  readonly linesOf: (id: ClippingId) => readonly RecurringLine[];
  readonly bodyOf: (bodyOf: BodyOf) => BodyOf;
  /** Counts and opening as the page will show them; what only such a line proved is not known any more. */
  readonly card: (card: Card, bodyOf: BodyOf) => Card;
  readonly noteOf: (noteOf: NoteOf, bodyOf: BodyOf) => NoteOf;
  readonly clipping: (clipping: Clipping) => Clipping;
  readonly clipped: (clipped: ShownRecord) => ShownRecord;
}

/** What no line recurs in is handed back as it is. */
export function withoutRecurring(recurring: readonly RecurringLine[]): WithoutRecurring {
  const byClipping = new Map<ClippingId, RecurringLine[]>();
  for (const line of recurring) {
    const known = byClipping.get(line.clipping);
    if (known) known.push(line);
    else byClipping.set(line.clipping, [line]);
  }
  const recurs = (id: ClippingId | null, part: Part) => id && byClipping.get(id)?.find((line) => covers(line, part));
  const without = <Text extends { readonly paragraphs: readonly Paragraph[] }>(id: ClippingId, text: Text): Text =>
    byClipping.has(id) ? { ...text, paragraphs: text.paragraphs.filter((paragraph) => !recurs(id, paragraph)) } : text;
  const clipping = (one: Clipping): Clipping => without(one.id, one);
  const row = (one: LedgerRow): LedgerRow => {
    const line = one.fate.kind === 'kept' && recurs(one.clipping, one);
    if (!line) return one;
    const because = `recurs in ${line.times} texts of this source`;
    return { ...one, fate: { kind: 'aside', reason: 'furniture', of: null }, because };
  };
  return {
    linesOf: (id) => byClipping.get(id) ?? [],
    bodyOf: (bodyOf) => (id) => without(id, bodyOf(id)),
    card: (card, bodyOf) => {
      const own = byClipping.get(card.id);
      return own ? cardWithout(card, own, without(card.id, bodyOf(card.id)).paragraphs) : card;
    },
    noteOf: (noteOf, bodyOf) => (id, name) => {
      const own = byClipping.get(id);
      const note = noteOf(id, name);
      return own
        ? NOTE_OF_PROVED[name](
            note,
            provedBy(own, () => without(id, bodyOf(id)).paragraphs),
          )
        : note;
    },
    clipping,
    clipped: (one) =>
      one.clippings.some(({ id }) => byClipping.has(id))
        ? { ...one, clippings: one.clippings.map(clipping), ledger: one.ledger.map(row) }
        : one,
  };
}

/** `paragraphs`: those that are left. */
function cardWithout(card: Card, recurring: readonly RecurringLine[], paragraphs: readonly Paragraph[]): Card {
  const { dates, aside } = card;
  return {
    ...card,
    lead: leadOf(paragraphs),
    aside: aside + wholeLines(recurring),
    words: wordHashes(paragraphs.map(({ text }) => text)).length,
    paragraphs: paragraphs.length,
    dates: { ...dates, cues: dates.cues.filter(({ evidence }) => !isLost(evidence, recurring)) },
  };
}

/** Gives what is told back where a line that is left has one of the words: with that line for its evidence where the former is lost. */
type Proved = <Told extends { readonly evidence: Evidence }>(told: Told, words: readonly string[]) => Told[];

/** What only a lost line proved is not known any more. A fingerprint and a subject are of the whole text. */
const NOTE_OF_PROVED: { readonly [Name in keyof Notes]: (note: Notes[Name], proved: Proved) => Notes[Name] } = {
  fingerprint: (note) => note,
  subject: (note) => note,
  named: ({ names, countries }, proved) => ({ names: names.flatMap((one) => proved(one, one.forms)), countries }),
  topics: (topics, proved) => topics.flatMap((one) => proved(one, [one.evidence.text])),
};

/** `paragraphs`: gives those that are left. */
function provedBy(recurring: readonly RecurringLine[], paragraphs: () => readonly Paragraph[]): Proved {
  return (told, words) => {
    if (!isLost(told.evidence, recurring)) return [told];
    const evidence = firstOf(words, paragraphs());
    return evidence ? [{ ...told, evidence }] : [];
  };
}

function isLost({ lines }: Evidence, recurring: readonly RecurringLine[]): boolean {
  return recurring.some((line) => line.columns === null && covers(line, { lines, columns: null }));
}

/** A line that keeps a part is not set aside. */
function wholeLines(recurring: readonly RecurringLine[]): number {
  return recurring.reduce((sum, { lines: [first, last], columns }) => sum + (columns ? 0 : last - first + 1), 0);
}

function firstOf(words: readonly string[], paragraphs: readonly Paragraph[]): Evidence | null {
  for (const { text, lines } of paragraphs) {
    const found = words.find((word) => text.includes(word));
    if (found !== undefined) return { lines, text: found, says: null };
  }
  return null;
}

interface Part {
  readonly lines: LineRange;
  readonly columns: ColumnRange | null;
}

/** A line of a glued dump holds the end of one text and the start of the next: only the columns tell which part recurs. */
function covers(outer: Part, inner: Part): boolean {
  if (outer.lines[0] > inner.lines[0] || inner.lines[1] > outer.lines[1]) return false;
  if (!outer.columns) return true;
  return Boolean(inner.columns && outer.columns[0] <= inner.columns[0] && inner.columns[1] <= outer.columns[1]);
}
