/** Curators' corrections and all cards in, the rulings that grouping obeys out, and what is wrong with the corrections. */
import type { TextId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { CorrectedText, Correction } from '../model/correction.js';
import type { Message } from '../model/message.js';
import { words } from '../text/words.js';

export interface Rulings {
  /** Each list of texts is one article. */
  readonly merged: readonly (readonly TextId[])[];
  /** Text → the texts that it is no copy of, whatever they look like. A merge by another ruling goes before. */
  readonly apart: ReadonlyMap<TextId, ReadonlySet<TextId>>;
}

export const NO_RULINGS: Rulings = { merged: [], apart: new Map() };

/** A correction that speaks of a text which is not there, or runs under other headlines, is told of and not obeyed. */
export function rulings(
  corrections: readonly Correction[],
  cards: readonly Card[],
): { readonly rulings: Rulings; readonly messages: readonly Message[] } {
  if (!corrections.length) return { rulings: NO_RULINGS, messages: [] };
  const known = headlinesOf(cards);
  const messages: Message[] = [];
  const merged: TextId[][] = [];
  const apart = new Map<TextId, Set<TextId>>();
  for (const { path, kind, texts } of corrections) {
    const faults = texts.flatMap((one) => {
      const text = fault(one, known);
      return text ? [{ level: 'error' as const, path, line: one.line, text }] : [];
    });
    messages.push(...faults);
    if (faults.length) continue;
    const ids = texts.map(({ text }) => text);
    if (kind === 'merge') merged.push(ids);
    else
      for (const id of ids) apart.set(id, new Set([...(apart.get(id) ?? []), ...ids.filter((other) => other !== id)]));
  }
  return { rulings: { merged, apart }, messages };
}

const folded = (headline: string): string => words(headline).join(' ');

/** Text → its headlines, as they stand. */
function headlinesOf(cards: readonly Card[]): ReadonlyMap<TextId, readonly string[]> {
  const found = new Map<TextId, string[]>();
  for (const { text, headline } of cards) {
    const headlines = found.get(text);
    if (headlines) headlines.push(headline.text);
    else found.set(text, [headline.text]);
  }
  return found;
}

function fault({ text, headline }: CorrectedText, known: ReadonlyMap<TextId, readonly string[]>): string | null {
  const headlines = known.get(text);
  const wanted = folded(headline);
  if (headlines?.some((one) => folded(one) === wanted)) return null;
  if (headlines)
    return `text ${text} runs under “${headlines[0]}”, not under “${headline}”, which the correction expects. If it is the text that was meant, put its headline here; else its id`;
  const moved = [...known].filter(([, all]) => all.some((one) => folded(one) === wanted)).map(([id]) => id);
  const where = moved.length
    ? `Under that headline there is now text ${moved.sort().join(', ')}: put it here`
    : 'Delete the correction';
  return `no text ${text} (“${headline}”) is in the archive any more: it was changed, cut in another way or taken out. ${where}, if what it says still holds`;
}
