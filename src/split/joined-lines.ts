/** Readings in, the same out with a label ("By", "Published:") and what it labels on the next line joined into one. */
import { bylineOf } from './byline.js';
import { isDateLine } from './date-line.js';
import { lookAt } from './look.js';
import type { Reading } from './readings.js';
import type { State } from './states.js';

/** Match: "By", "Written by:", "Essay by", "Von". Near misses: "By now", "Photo by", "Sponsored by". */
const LONE_BY =
  /^(?:(?:written|words|text|story|reported|reporting|report|article|essay|opinion|commentary|comment|analysis|column|review|feature|interview|posted|published|submitted|exclusive)\s)?(?:by|von|par|por|di|door|av|af|autor|authors?)\s*:?$/iu;
/** Match: "Published:", "Date:", "Aktualisiert am". Near miss: "Published authors". */
const LONE_DATE =
  /^(?:(?:first|last) )?(?:date|published|updated|posted|created|datum|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato)(?: on| am| le| el| il)?\s*:?$/iu;
/** A list of names goes on: "Ann Lee,", "Tom Berg &". */
const GOES_ON = /(?:,|&|\band)$/;
const LONGEST_LABEL = 24;
const LONGEST = 90;
const LONGEST_NAME = 50;
const MOST_NAMES = 8;
/** What stands in the text itself stays as it is. */
const LOOSE: ReadonlySet<State> = new Set([
  'outside',
  'outside caption',
  'top furniture',
  'top line',
  'top caption',
  'furniture',
  'caption',
]);

export function joinedLines(readings: readonly Reading[]): Reading[] {
  const made: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    let whole = readings[i]!;
    const next = readings[i + 1];
    if (next && isLabelOf(whole, next)) {
      whole = joined(whole, next);
      i++;
      for (let names = 1; names < MOST_NAMES && goesOn(whole, readings[i + 1]); names++, i++)
        whole = joined(whole, readings[i + 1]!);
    }
    made.push(whole);
  }
  return made;
}

function isLabelOf({ look, text, state }: Reading, next: Reading): boolean {
  if (look.length > LONGEST_LABEL || !LOOSE.has(state) || !mayFollow(next)) return false;
  const label = text.trim();
  if (LONE_BY.test(label)) return (bylineOf(`By ${next.text.trim()}`, false)?.names.length ?? 0) > 0;
  return LONE_DATE.test(label) && isDateLine(next.look, next.text);
}

/** What was read as text may be a name too, where it is as short as one. */
function mayFollow({ look, state }: Reading): boolean {
  if (look.length > LONGEST) return false;
  return LOOSE.has(state) || (state === 'text' && look.length <= LONGEST_NAME);
}

function goesOn(whole: Reading, next: Reading | undefined): boolean {
  if (!next || !GOES_ON.test(whole.text.trim()) || !mayFollow(next)) return false;
  return (bylineOf(next.text, true)?.names.length ?? 0) > 0;
}

function joined(one: Reading, next: Reading): Reading {
  const label = one.text.trim();
  const text = `${LONE_BY.test(label) ? 'By' : label} ${next.text.trim()}`; // "Essay by" says no more than "By"
  const more = [...(one.more ?? []), next.span, ...(next.more ?? [])];
  const state = stateOf(one, next);
  return { ...one, text, more, look: lookAt(text, 0, text.length), state, why: next.why };
}

/** What a label announces is no caption and no text. */
function stateOf(one: Reading, next: Reading): State {
  if (next.state === 'text' || next.state === 'caption' || next.state === 'top caption')
    return one.state === 'caption' || one.state === 'top caption' ? 'top line' : one.state;
  return next.state === 'outside caption' ? 'outside' : next.state;
}
