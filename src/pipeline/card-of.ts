/** A clipping, its rows of the ledger and its record's lines in, its card and its notes out: what `file` knows of it. */
import { dateFacts } from '../date/date-facts.js';
import { fingerprint } from '../dedupe/fingerprint.js';
import { subjectKeys } from '../liken/subject-keys.js';
import type { Card, Notes } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import type { Line } from '../model/record.js';
import { mentions } from '../name/mentions.js';
import { furnitureOf, shortLines } from '../split/recurring.js';
import { candidates } from '../tag/candidates.js';
import { sectionOf } from '../tag/sections.js';
import { leadOf } from '../text/lead.js';
import { readingOf } from '../text/reading.js';

/** `sha256`: of the record's own bytes. */
export function cardOf(
  clipping: Clipping,
  { rows, lines }: { readonly rows: readonly LedgerRow[]; readonly lines: readonly Line[] },
  sha256: Card['sha256'],
): { readonly card: Card; readonly notes: Notes } {
  const reading = readingOf(clipping);
  const named = mentions(clipping, reading);
  const { sketch, ...print } = fingerprint(clipping);
  const { id, text, dump, record, ref, form, truncated, headline, bylines, source, url, language, captured } = clipping;
  const card: Card = {
    id,
    text,
    dump,
    record,
    sha256,
    ref,
    form,
    truncated,
    headline,
    kicker: clipping.kicker?.text ?? null,
    deck: clipping.deck?.text ?? null,
    lead: leadOf(clipping.paragraphs),
    bylines,
    source,
    url,
    language,
    captured,
    lines: clipping.lines,
    aside: asideLines(rows),
    words: print.words,
    sketch,
    paragraphs: clipping.paragraphs.length,
    dates: dateFacts(clipping, reading),
    section: sectionOf(clipping, reading),
    statedTopics: clipping.stated.topics,
    shortLines: shortLines(clipping),
    furniture: furnitureOf(rows, lines),
  };
  const topics = candidates(clipping, named, reading);
  return { card, notes: { fingerprint: print, subject: subjectKeys(clipping), named, topics } };
}

function asideLines(rows: readonly LedgerRow[]): number {
  const aside = rows.filter(({ fate }) => fate.kind === 'aside' && fate.reason !== 'blank');
  return aside.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
}
