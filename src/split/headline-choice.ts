/** The states of a dump in; each article's headline put right by what the judge says of the lines above its text. */
import type { Dump } from './dump.js';
import { HeadlineEvidence } from './headline-evidence.js';
import type { HeadlineSign } from './headline-signs.js';
import type { Sheet } from './judge.js';
import { stateOf } from './states.js';
import { type Top, topsOf } from './tops.js';

const OPENING_HEADLINE = stateOf['opening headline'];
const OPENING_TEXT = stateOf['opening text'];
const TEXT = stateOf.text;

/** `why` gets the reasons. */
export function chooseHeadlines(
  dump: Dump,
  states: Uint8Array,
  sheet: Sheet<HeadlineSign>,
  why: Map<number, string>,
): void {
  const evidence = new HeadlineEvidence(dump);
  for (const top of topsOf(dump, states)) {
    let best = -1;
    let most = 0;
    let reason = '';
    evidence.walk(top, states, sheet, (piece) => {
      const verdict = sheet.verdict();
      if (verdict <= most) return;
      most = verdict;
      best = piece;
      reason = sheet.why();
    });
    if (best >= 0 && states[best] !== OPENING_HEADLINE) why.set(best, reason);
    settle(dump, states, top, best);
  }
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

/** Makes `headline` the article's headline; −1: it has none. */
function settle({ vocabulary }: Dump, states: Uint8Array, { opening, first }: Top, headline: number): void {
  if (headline === opening && states[opening] === OPENING_HEADLINE) return;
  if (headline < 0) {
    if (states[opening] !== OPENING_HEADLINE) return;
    for (let i = opening; i < first; i++)
      states[i] = states[i] === TEXT ? TEXT : (ABOVE[states[i]!] ?? stateOf.outside);
    for (let i = opening; i <= first; i++)
      if (states[i] === TEXT) {
        states[i] = OPENING_TEXT;
        break;
      }
    return;
  }
  if (headline > opening && vocabulary.prose[opening] && states[opening] === OPENING_TEXT) return;
  for (let i = opening; i < headline; i++) states[i] = ABOVE[states[i]!] ?? stateOf.outside;
  for (let i = headline + 1; i < first; i++) states[i] = BELOW[states[i]!] ?? states[i]!;
  if (headline < opening && opening >= first) states[opening] = BELOW[states[opening]!] ?? TEXT;
  states[headline] = OPENING_HEADLINE;
}
