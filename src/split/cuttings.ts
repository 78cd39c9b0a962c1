/** Elements in, the cutting of each article out. */
import type { Stage } from '../flow.js';
import type { Caption, Cutting, Headline, Paragraph, Passage } from '../model/clipping.js';
import type { Role } from '../model/element.js';
import type { ColumnRange, LineRange, Span } from '../model/place.js';
import { writtenDates } from '../text/written-dates.js';
import { bylineOf } from './byline.js';
import { captionOf } from './caption.js';
import { isUpdateLine } from './date-line.js';
import { datelineOf } from './dateline.js';
import { derivedHeadline } from './derived-headline.js';
import type { PlacedElement } from './elements.js';
import type { Holding } from './rows.js';

/** A cutting on its way: its elements are still known. */
export interface DraftCutting {
  readonly kind: 'cutting';
  readonly elements: readonly PlacedElement[];
  readonly spans: readonly Span[];
}

export const toCuttings: Stage<PlacedElement, DraftCutting> = {
  name: 'elements to cuttings',
  run(elements) {
    const drafts: PlacedElement[][] = [];
    for (const element of elements) {
      const own = drafts[element.cutting];
      if (own) own.push(element);
      else drafts[element.cutting] = [element];
    }
    return { on: drafts.map(draftOf), aside: [] };
  },
};

function draftOf(elements: readonly PlacedElement[]): DraftCutting {
  const spans: Span[] = [];
  for (const element of elements) spans.push(...element.spans);
  return { kind: 'cutting', elements, spans };
}

/** What was set aside as a repeat, and what it repeats. */
export interface RepeatedLine {
  readonly line: number;
  readonly of: number;
}

function isBody(role: Role): role is Paragraph['role'] {
  return role === 'lede' || role === 'paragraph' || role === 'subhead' || role === 'list' || role === 'correction';
}

export function cuttingOf(
  { elements }: DraftCutting,
  { lines, repeats }: Holding,
  lengthOf: (line: number) => number,
): Cutting {
  const passage = ({ text, spans }: PlacedElement): Passage => {
    const { line, from, to } = spans[0]!;
    const last = spans.at(-1)!.line;
    const isWhole = last > line || (from === 0 && to === lengthOf(line));
    return { text, lines: [line, last], columns: isWhole ? null : [from, to] };
  };
  const only = (role: Role): Passage | null => {
    const found = elements.find((element) => element.role === role);
    return found ? passage(found) : null;
  };
  const paragraphs: Paragraph[] = [];
  for (const element of elements) {
    if (!isBody(element.role)) continue;
    const { text, lines: own, columns } = passage(element);
    paragraphs.push({ text, lines: own, columns, role: element.role });
  }
  const truncated = paragraphs.length > 0 && breaksOff(paragraphs.at(-1)!.text);
  const lead = paragraphs.find(({ role }) => role === 'lede' || role === 'paragraph');
  const opening = lead ? datelineOf(lead.text) : null;
  const byline = bylinesOf(elements);
  return {
    form: truncated && paragraphs.length === 1 ? 'brief' : 'full',
    truncated,
    kicker: kickerOf(only('kicker')),
    headline: headlineOf(elements, paragraphs, repeats),
    deck: only('deck'),
    bylines: byline.names,
    agency: byline.agency ?? opening?.agency ?? null,
    dateline:
      opening && lead ? { text: opening.text, lines: lead.lines, columns: columnsOf(lead, opening.length) } : null,
    dateLines: inOrderOfSaying(datesOf(elements).map(passage)),
    paragraphs,
    captions: captionsOf(elements, repeats),
    lines,
  };
}

/** Of a paragraph's opening so many units long. */
function columnsOf({ columns }: Paragraph, length: number): ColumnRange {
  const from = columns?.[0] ?? 0;
  return [from, from + length];
}

function kickerOf(passage: Passage | null): Passage | null {
  return passage && { ...passage, text: passage.text.replace(/\s*:$/, '') };
}

/** A letter, a comma or an ellipsis at the end of a paragraph that is long enough to have an end. */
const BREAKS_OFF = /[\p{L}\p{M}\p{N},;–—-]$|(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u;
const LONG_ENOUGH = 100;

function breaksOff(text: string): boolean {
  return text.length >= LONG_ENOUGH && BREAKS_OFF.test(text);
}

function headlineOf(
  elements: readonly PlacedElement[],
  paragraphs: readonly Paragraph[],
  repeats: readonly RepeatedLine[],
): Headline {
  const stated = elements.find(({ role }) => role === 'headline');
  if (stated) {
    return { text: stated.text, origin: 'stated', lines: placesOf(stated, repeats) };
  }
  return {
    text: derivedHeadline(
      paragraphs.find(({ role }) => role !== 'subhead')?.text ?? paragraphs[0]?.text ?? elements[0]!.text,
    ),
    origin: 'derived',
    lines: [],
  };
}

/** Its own lines, and those that repeat it. */
function placesOf({ spans }: PlacedElement, repeats: readonly RepeatedLine[]): LineRange[] {
  const [first, last] = [spans[0]!.line, spans.at(-1)!.line];
  const again = repeats.filter(({ of }) => of === first).map(({ line }): LineRange => [line, line]);
  return [[first, last] as LineRange, ...again].sort((a, b) => a[0] - b[0]);
}

/** Those above the headline count where none stands below it: they may be a neighbour's. */
function bylinesOf(elements: readonly PlacedElement[]): { names: readonly string[]; agency: string | null } {
  const headline = elements.findIndex(({ role }) => role === 'headline');
  const below = namesOf(elements.slice(headline + 1));
  return below.names.length ? below : namesOf(elements);
}

function namesOf(elements: readonly PlacedElement[]): { names: readonly string[]; agency: string | null } {
  const names: string[] = [];
  let agency: string | null = null;
  for (const { role, text } of elements) {
    if (role !== 'byline' && role !== 'date') continue;
    const found = bylineOf(text, true);
    if (!found) continue;
    for (const name of found.names) if (!names.includes(name)) names.push(name);
    agency ??= found.agency;
  }
  return { names, agency };
}

/** Those below the headline first: one above may be a neighbour's. */
function datesOf(elements: readonly PlacedElement[]): PlacedElement[] {
  const headline = elements.findIndex(({ role }) => role === 'headline');
  const dates = elements.flatMap((element, i) => (isDated(element) ? [{ element, above: i < headline }] : []));
  return [...dates.filter(({ above }) => !above), ...dates.filter(({ above }) => above)].map(({ element }) => element);
}

/** "By Ann Lee, Staff Writer | 2021-05-04T10:22:00Z" names the author and states the day. */
function isDated({ role, text }: PlacedElement): boolean {
  if (role !== 'byline') return role === 'date';
  return text.length <= LONGEST_DATED && writtenDates(text).some(({ readings }) => readings[0]!.day !== null);
}

const LONGEST_DATED = 120;

/** The publication first, updates after. */
function inOrderOfSaying(dates: readonly Passage[]): Passage[] {
  return [...dates.filter(({ text }) => !isUpdateLine(text)), ...dates.filter(({ text }) => isUpdateLine(text))];
}

function captionsOf(elements: readonly PlacedElement[], repeats: readonly RepeatedLine[]): Caption[] {
  const captions: Caption[] = [];
  let last = -2;
  for (const element of elements) {
    const { role, text, spans } = element;
    if (role !== 'caption' && role !== 'credit') continue;
    const { line } = spans[0]!;
    const parts = captionOf(text);
    const before = captions.at(-1);
    const lines = placesOf(element, repeats);
    if (parts.text === null && before && before.credit === null && line - last <= 2)
      captions[captions.length - 1] = {
        ...before,
        credit: parts.credit,
        lines: [...before.lines, ...lines].sort((a, b) => a[0] - b[0]),
      };
    else captions.push({ ...parts, lines });
    last = spans.at(-1)!.line;
  }
  return captions;
}
