/** A clipping and its record's ledger in, its card and its notes out: what `file` knows of it. */
import { dateFacts } from '../date/date-facts.js';
import { fingerprint } from '../dedupe/fingerprint.js';
import { subjectKeys } from '../liken/subject-keys.js';
import type { ClippingId } from '../model/brand.js';
import type { Card, Notes } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import { mentions } from '../name/mentions.js';
import { shortLines } from '../split/recurring.js';
import { candidates } from '../tag/candidates.js';
import { sectionOf } from '../tag/sections.js';
import { leadOf } from '../text/lead.js';
import { readingOf } from '../text/reading.js';

/** `sha256`: of the record's own bytes. */
export function cardOf(
  clipping: Clipping,
  ledger: readonly LedgerRow[],
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
    aside: asideLines(ledger, id),
    words: print.words,
    sketch,
    paragraphs: clipping.paragraphs.length,
    dates: dateFacts(clipping, reading),
    section: sectionOf(clipping, reading),
    statedTopics: clipping.stated.topics,
    shortLines: shortLines(clipping),
  };
  const topics = candidates(clipping, named, reading);
  return { card, notes: { fingerprint: print, subject: subjectKeys(clipping), named, topics } };
}

function asideLines(ledger: readonly LedgerRow[], id: ClippingId): number {
  const rows = ledger.filter(
    ({ clipping, fate }) => clipping === id && fate.kind === 'aside' && fate.reason !== 'blank',
  );
  return rows.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
}
