/** Cards in, the lines out that only all dumps together show to be furniture. */
import type { RecurringLine } from '../model/archive.js';
import type { Card, ShortLine } from '../model/card.js';
import type { Clipping, Paragraph } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import { fold } from '../text/fold.js';
import { hash32 } from '../text/hash.js';
import { inOrder } from '../text/order.js';

/** Letters; a longer line that recurs may be a text's own words in another edition. */
const LONGEST = 160;
/** Every third clipping of a source, and five at least: a slogan of the page, not a turn of phrase. */
const FEWEST = 5;
const SHARE = 1 / 3;
/** Without a known source nothing but a line in many clippings tells. */
const FEWEST_ANYWHERE = 12;

/** Hashes of the clipping's short paragraphs at its two ends, for `recurringLines`; what stands amid the text is never furniture by recurrence alone. */
export function shortLines({ paragraphs }: Clipping): ShortLine[] {
  return paragraphs
    .filter((paragraph, i) => isCandidate(paragraph, i, paragraphs.length))
    .map(({ text, lines, columns }) => ({ hash: hash32(fold(text)), lines, columns }));
}

/** Hashes of the short lines that the splitter set aside as furniture by their form, each once. `rows`: of one clipping; `lines`: of its record. */
export function furnitureOf(rows: readonly LedgerRow[], lines: readonly { readonly text: string }[]): number[] {
  const hashes = new Set<number>();
  for (const {
    fate,
    lines: [first, last],
    columns,
  } of rows) {
    if (fate.kind !== 'aside' || fate.reason !== 'furniture' || columns) continue;
    for (const { text } of lines.slice(first - 1, last))
      if (text.length <= LONGEST) hashes.add(hash32(fold(text.trim())));
  }
  return [...hashes];
}

/** Paragraphs from either end that a template may have put there. */
const ENDS = 3;

function isCandidate({ text, role }: Paragraph, at: number, count: number): boolean {
  return text.length <= LONGEST && role !== 'correction' && (at < ENDS || at >= count - ENDS) && count > 1;
}

/** In order of clipping and line. A line counts once a text: copies of one text share its lines and prove nothing. Where a text's own look was enough to set the line aside, it counts too. */
export function recurringLines(cards: readonly Card[]): RecurringLine[] {
  const sources = new Map<string, Card[]>();
  for (const card of cards) {
    const key = card.source ?? hostOf(card.url) ?? '';
    const known = sources.get(key);
    if (known) known.push(card);
    else sources.set(key, [card]);
  }
  const found: RecurringLine[] = [];
  for (const [source, members] of sources) found.push(...recurringIn(members, source !== ''));
  return found.sort((a, b) => inOrder(a.clipping, b.clipping) || a.lines[0] - b.lines[0]);
}

function recurringIn(members: readonly Card[], sourceKnown: boolean): RecurringLine[] {
  const texts = new Map<number, Set<string>>();
  for (const { shortLines: lines, furniture, headline, lead } of members)
    for (const hash of new Set([...lines.map((line) => line.hash), ...furniture])) {
      const seen = texts.get(hash) ?? new Set();
      // neither headline nor lead may be the same: an update of one story has another id and the same lines
      seen.add(`${fold(headline.text).slice(0, 30)}|${fold(lead).slice(0, 30)}`);
      texts.set(hash, seen);
    }
  const enough = sourceKnown
    ? Math.max(FEWEST, Math.ceil(members.length * SHARE))
    : Math.max(FEWEST_ANYWHERE, Math.ceil(members.length * SHARE));
  return members.flatMap(({ id, shortLines: lines }) =>
    lines.flatMap(({ hash, lines: at, columns }) => {
      const times = texts.get(hash)!.size;
      return times >= enough ? [{ clipping: id, lines: at, columns, times }] : [];
    }),
  );
}

function hostOf(url: string | null): string | null {
  return url ? (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null) : null;
}
