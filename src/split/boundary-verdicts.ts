/** A reading in, what the judge of boundaries says of it out: where no article begins after all, and where one does that was not seen. */
import type { BoundaryJudge } from './boundary-judge.js';
import { opensAsWire } from './dateline.js';
import type { Dump } from './dump.js';
import { isTopLine, KIND } from './kinds.js';
import { isRunning, mayTitle } from './parted-titles.js';
import { type Place, placesOf } from './places.js';
import { isSignedTitle } from './signed-titles.js';
import { STATE_COUNT, stateOf } from './states.js';

/**
 * Two articles in one are worse than one in two: a beginning that was not seen needs less, one that was seen is not taken
 * back lightly. On sites left out of training article F1 was 0.943 with these; 0.927 at 0 and 0, 0.936 at −1 and −0.5, 0.930 at −2 and −1.
 */
const BREAK = -1.5;
const JOIN = -0.5;

export interface Verdicts {
  /** Pieces where no article begins after all. */
  readonly joins: readonly number[];
  /** Pieces where one does: the likeliest place of each article. */
  readonly breaks: readonly number[];
}

/** `why` gets the reasons for the breaks. */
export function verdictsOn(dump: Dump, states: Uint8Array, judge: BoundaryJudge, why: Map<number, string>): Verdicts {
  const joins: number[] = [];
  const breaks: number[] = [];
  const openings: number[] = [];
  let best = -1;
  let most = BREAK;
  const close = () => {
    if (best >= 0) breaks.push(best);
    best = -1;
    most = BREAK;
  };
  for (const place of placesOf(dump, states)) {
    if (place.opening >= 0) {
      close();
      openings.push(place.opening);
      if (!isDated(dump, place) && titleOfDateline(dump, place) < 0 && judge.isBelow(place, JOIN))
        joins.push(place.opening);
      continue;
    }
    const title = signedTitleIn(dump, place);
    if (title >= 0) {
      close();
      breaks.push(title);
      why.set(title, 'an author and a day stand right below it, and then the text');
      continue;
    }
    const filed = titleOfDateline(dump, place);
    if (filed >= 0) {
      close();
      breaks.push(filed);
      why.set(filed, 'the text right below it opens with its place, and its day or agency');
      continue;
    }
    const between = judge.titleBetween(place);
    if (between >= 0) {
      close();
      breaks.push(between);
      why.set(between, 'the text below takes up its words, and has nothing in common with the text above');
      continue;
    }
    const verdict = judge.above(place, most);
    if (verdict !== null && (verdict > 0 || place.left.length > 1)) {
      most = verdict;
      best = beginningOf(dump, place);
      why.set(best, judge.why());
    }
  }
  close();
  return { joins: joinsOf(dump, openings, joins), breaks };
}

/**
 * Where gaps part texts at most places of a dump, they part them at the others too: two stories of one event have as many words in common as the
 * paragraphs of one. Of the titles of articles on one event, five paragraphs each and a gap between, 0.88 are found with this, 0.86 without.
 */
const FEW = 0.5;

/** `openings`: where the reading begins an article below another; `joins`: those of them where the judge does not. */
function joinsOf({ parted }: Dump, openings: readonly number[], joins: readonly number[]): readonly number[] {
  const isParted = new Set(parted);
  const all = openings.filter((opening) => isParted.has(opening));
  const joined = joins.filter((opening) => isParted.has(opening));
  return joined.length <= FEW * all.length ? joins.filter((opening) => !isParted.has(opening)) : joins;
}

/** Two stories of one thing have many words in common, but each has its day: of labelled openings with a date below them, and of like words, two in three are articles. */
function isDated({ kinds }: Dump, { opening, first, left }: Place): boolean {
  if (left.length < 2) return false; // a summary above author and day
  for (let i = opening + 1; i < first; i++) if (kinds[i] === KIND['a date']) return true;
  return false;
}

/**
 * The line with author and day right below it, and then the text; −1 where none is. The article before has two paragraphs, or was signed itself:
 * of labelled pages four have such lines below text of their own, all of them below a summary of one paragraph that nobody signed.
 */
function signedTitleIn({ kinds, pieces, vocabulary: { prose } }: Dump, { last, first, left }: Place): number {
  if (left.length < 2 && !isTopLine(kinds[left[0]! - 1] ?? 0)) return -1;
  for (let i = last + 1; i < first; i++) if (isSignedTitle(pieces, kinds, prose, i)) return i;
  return -1;
}

/** The line right above a text that opens as a wire does: with its place, and its day or agency; -1 where none is. */
function titleOfDateline({ kinds, pieces, vocabulary: { prose } }: Dump, { last, first, left }: Place): number {
  const title = first - 1;
  if (left.length < 2 || title <= last || isRunning(pieces, prose, title)) return -1;
  if (!mayTitle(pieces[title]!, kinds[title]!)) return -1;
  return opensAsWire(pieces[first]!.text) ? title : -1;
}

/** Between the last paragraph and the first one: the piece with which the signs say that the article begins. */
function beginningOf({ scores }: Dump, { last, first }: Place): number {
  let best = first;
  const begins = (i: number) =>
    Math.max(
      scores[i * STATE_COUNT + stateOf['opening headline']]!,
      scores[i * STATE_COUNT + stateOf['opening text']]!,
    ) - scores[i * STATE_COUNT + stateOf.outside]!;
  for (let i = last + 1; i < first; i++) if (begins(i) > begins(best)) best = i;
  return best;
}
