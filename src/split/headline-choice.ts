/** The states of a dump in; each article's headline put right by what the judge says of the lines above its text. */
import type { Dump } from './dump.js';
import { HeadlineEvidence } from './headline-evidence.js';
import type { HeadlineSign } from './headline-signs.js';
import type { Sheet } from './judge.js';
import { isTopLine, KIND } from './kinds.js';
import { headsPointers } from './notices.js';
import { isLikeTitle } from './parted-titles.js';
import { opens, stateOf } from './states.js';
import { type Top, topsOf } from './tops.js';
import { isTrailTo, TRAIL_REACH } from './trail.js';

const OPENING_HEADLINE = stateOf['opening headline'];
const OPENING_TEXT = stateOf['opening text'];
const TEXT = stateOf.text;
const TOP_FURNITURE = stateOf['top furniture'];

/**
 * Most articles have a headline, so a line that is as likely none is taken all the same where the article begins with it or its author
 * or day stands below it. On sites left out of training headlines are exact in 0.885 with this and at −0.7, in 0.882 at 0; of articles
 * without one 0.740 get none with this and at 0, 0.723 at −0.7.
 */
const LEAST = -0.35;

/**
 * A line without an end between one article's text and another's belongs to what stands below it: nothing else ends with a title. On labelled
 * pages it hardly ever stands so; in dumps that people keep, with the same gap everywhere, most titles do. At −0.8, −1.5 and −3 all figures of sites left out of training are the same.
 */
const LEAST_ABOVE = -1.5;

/** The line that was read as the last of the article before, where an article begins with its text; −1: none. */
function lastOfTextAbove({ from, opening }: Top, states: Uint8Array): number {
  return states[opening] === OPENING_TEXT && from === opening - 1 && states[from] === TEXT ? from : -1;
}

/** `why` gets the reasons. */
export function chooseHeadlines(
  dump: Dump,
  states: Uint8Array,
  sheet: Sheet<HeadlineSign>,
  why: Map<number, string>,
): void {
  const evidence = new HeadlineEvidence(dump);
  for (const top of topsOf(dump, states)) {
    const sure = dump.parted.findLast((piece) => piece >= top.from && piece < top.first);
    if (sure !== undefined) {
      const headline = withoutTrail(dump, sure, top);
      settle(dump, states, top, headline);
      findDeck(dump, states, headline, top);
      continue;
    }
    let best = -1;
    let most = LEAST;
    let reason = '';
    const above = lastOfTextAbove(top, states);
    evidence.walk(top, states, sheet, (piece) => {
      if (headsPointers(dump.pieces[piece]!)) return;
      const verdict = sheet.verdict();
      if (piece !== above || verdict <= LEAST_ABOVE) {
        if (verdict <= most || (verdict < 0 && piece < top.opening && !isSignedBelow(dump, piece, top.first))) return;
      }
      most = verdict;
      best = piece;
      reason = sheet.why();
    });
    if (best < 0) {
      best = titleAbove(dump, states, top);
      reason = 'right above the text, which takes up its words';
    }
    if (best >= 0) best = firstSame(dump, withoutTrail(dump, best, top), top.from);
    if (best >= 0 && states[best] !== OPENING_HEADLINE) why.set(best, reason);
    settle(dump, states, top, best);
    if (best >= 0) findDeck(dump, states, best, top);
  }
}

/** Where the reading begins an article with its text, the line right above it whose words this text takes up; −1 where it has none. */
function titleAbove({ pieces, kinds, vocabulary }: Dump, states: Uint8Array, { opening }: Top): number {
  const title = opening - 1;
  if (title < 1 || states[opening] !== OPENING_TEXT || opens(states[title]!) || !vocabulary.prose[opening]) return -1;
  if (kinds[title] === KIND['a label'] || !isLikeTitle(pieces[title]!, kinds[title]!)) return -1;
  const after = vocabulary.after[title]!;
  return after >= TAKEN_UP && vocabulary.before[title]! * 2 < after ? title : -1;
}

/** What part of its words. Of left-out articles without a headline 0.719 get none, 0.725 without this; of titles right above texts of labelled articles, with the same gap everywhere, 0.89 are found, 0.86 without. */
const TAKEN_UP = 0.3;

/** Pages print their title above a menu, and again above the text: of labelled titles that stand twice the first is the beginning where it is up to 31 lines above, and names the page in a list from 36 on. */
const LONGEST_MENU = 32;

function firstSame({ pieces }: Dump, headline: number, from: number): number {
  const { hash } = pieces[headline]!.look;
  for (let i = Math.max(from, headline - LONGEST_MENU); i < headline; i++) if (pieces[i]!.look.hash === hash) return i;
  return headline;
}

/** Where a line is a trail to another one soon below, that one. */
function withoutTrail({ pieces }: Dump, headline: number, { first }: Top): number {
  for (let i = headline + 1; i <= Math.min(first, headline + TRAIL_REACH); i++)
    if (isTrailTo(pieces[headline]!.text, pieces[i]!.text)) return i;
  return headline;
}

/** Author and day stand so soon below a headline, though a deck may be between. */
const SOON = 5;

/** Author or day stand between two lines. */
function isSignedBelow({ kinds }: Dump, piece: number, before: number): boolean {
  for (let i = piece + 1; i < before; i++) if (isTopLine(kinds[i]!)) return true;
  return false;
}

const ABOVE: Readonly<Record<number, number>> = {
  [stateOf['top caption']]: stateOf['outside caption'],
  [stateOf.caption]: stateOf['outside caption'],
};
const BELOW: Readonly<Record<number, number>> = {
  [stateOf['outside caption']]: stateOf['top caption'],
  [stateOf.caption]: stateOf['top caption'],
  [stateOf.outside]: stateOf['top furniture'],
  [stateOf.fragment]: stateOf['top furniture'],
  [stateOf.furniture]: stateOf['top furniture'],
  [OPENING_HEADLINE]: stateOf['headline again'],
  [OPENING_TEXT]: TEXT,
};

/** What belongs to an article's top is, below its first text, something between its paragraphs. */
const INSIDE: Readonly<Record<number, number>> = {
  [TEXT]: TEXT,
  [stateOf.furniture]: stateOf.furniture,
  [stateOf.caption]: stateOf.caption,
  [stateOf['top furniture']]: stateOf.furniture,
  [stateOf['top line']]: stateOf.furniture,
  [stateOf['headline again']]: stateOf.furniture,
  [stateOf.deck]: stateOf.furniture,
  [stateOf['top caption']]: stateOf.caption,
};

/** What the line between a headline and its author is when it is a deck. */
const DECKS = new Set([
  KIND['a headline-like line'],
  KIND['a long line without an end'],
  KIND['a sentence'],
  KIND['running text'],
]);

/** Makes `headline` the article's headline; −1: it has none. */
function settle(dump: Dump, states: Uint8Array, { opening, first }: Top, headline: number): void {
  if (headline === opening && states[opening] === OPENING_HEADLINE) return;
  if (headline < 0) {
    if (states[opening] === OPENING_HEADLINE) untitle(states, opening);
    return;
  }
  if (headline > opening && states[opening] === OPENING_TEXT && dump.vocabulary.prose[opening]) {
    const isHeadline =
      dump.kinds[headline] === KIND['a headline-like line'] &&
      isSignedBelow(dump, headline, Math.max(first, headline + SOON));
    if (!isHeadline) return; // else the text was a caption
  }
  for (let i = opening; i < headline; i++) states[i] = ABOVE[states[i]!] ?? stateOf.outside;
  for (let i = headline + 1; i < first; i++) states[i] = BELOW[states[i]!] ?? states[i]!;
  if (headline < opening && opening >= first) states[opening] = BELOW[states[opening]!] ?? TEXT;
  states[headline] = OPENING_HEADLINE;
}

/** What stands between a headline and its author or day the page did not set aside: a deck, a summary of several lines. */
function findDeck({ kinds }: Dump, states: Uint8Array, headline: number, { first }: Top): void {
  let end = headline + 1;
  while (end < first && states[end] === TOP_FURNITURE && DECKS.has(kinds[end]!)) end++;
  if (end < first && isTopLine(kinds[end]!)) states.fill(stateOf.deck, headline + 1, end);
}

/** The article begins with its first text; what stands above that is outside, what stands below it is inside. */
function untitle(states: Uint8Array, opening: number): void {
  let i = opening;
  for (; i < states.length - 1 && states[i] !== TEXT; i++) states[i] = ABOVE[states[i]!] ?? stateOf.outside;
  states[i++] = OPENING_TEXT;
  for (; states[i] !== undefined && !opens(states[i]!) && INSIDE[states[i]!] !== undefined; i++)
    states[i] = INSIDE[states[i]!]!;
}
