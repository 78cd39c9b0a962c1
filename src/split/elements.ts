/** Blocks in, elements out: each with its role and the clipping that it belongs to; furniture, teasers and repeats are set aside. */
import type { SetAside, Stage } from '../flow.js';
import type { Element } from '../model/element.js';
import type { Place, Span } from '../model/place.js';
import type { DumpRecord } from '../model/record.js';
import { decisionsOn } from './article-elements.js';
import type { Decision } from './decision.js';
import { fragmentParts } from './fragment.js';
import { groupsOf } from './groups.js';
import { joinedLines } from './joined-lines.js';
import { articleReadings } from './one-article.js';
import { unpacked } from './pack.js';
import type { Piece } from './pieces.js';
import type { Weights } from './reading.js';
import { type Reading, readingsOf } from './readings.js';
import { JUDGES, type Judges } from './second-reading.js';
import { WEIGHTS } from './weights.js';
import { withAllSpans } from './wrapped.js';

/** An element, and the number of its cutting. */
export interface PlacedElement extends Element {
  readonly cutting: number;
}

let unpackedOnce: Weights | null = null;

/** The weights that the program ships with; unpacked at the first use. */
function trained(): Weights {
  unpackedOnce ??= unpacked(WEIGHTS);
  return unpackedOnce;
}

const LONG = 80;

type About = Pick<DumpRecord, 'dump' | 'number' | 'kind'>;

/** `weights`: others than the trained ones, for training itself. */
export function toElements(
  record: About,
  weights: Weights | null = null,
  judges: Judges = JUDGES,
): Stage<Piece, PlacedElement> {
  return { name: 'blocks to elements', run: (blocks) => elementsOf(blocks, record, weights ?? trained(), judges) };
}

function elementsOf(blocks: readonly Piece[], { dump, number, kind }: About, weights: Weights, judges: Judges) {
  const on: PlacedElement[] = [];
  const aside: SetAside[] = [];
  let cuttings = 0;
  const placeOf = ({ line }: Span): Place => ({ dump, record: number, lines: [line, line], columns: null });
  const groups =
    kind === 'article'
      ? [{ kind: 'article' as const, readings: articleReadings(blocks) }]
      : groupsOf(joinedLines(withAllSpans(readingsOf(blocks, weights, judges), blocks)));
  for (const group of groups) {
    const parts = group.kind === 'fragment' ? partsOfFragment(group.readings[0]!) : group.readings;
    const decisions =
      group.kind === 'article' ? decisionsOn(parts) : parts.map(group.kind === 'fragment' ? ofFragment : ofOutside);
    const isKept = decisions.some((decision) => 'role' in decision); // a record of nothing but "Ad" is no article
    const cutting = group.kind === 'outside' || !isKept ? null : cuttings++;
    parts.forEach(({ span, more, text }, i) => {
      const spans = [span, ...(more ?? [])];
      const decision = decisions[i]!;
      const { because } = decision;
      if ('role' in decision)
        on.push({ kind: 'element', role: decision.role, text: text.trim(), spans, because, cutting: cutting! });
      else
        aside.push({
          spans,
          reason: decision.reason,
          of: decision.of && placeOf(decision.of),
          cutting,
          because,
        });
    });
  }
  return { on, aside };
}

function ofOutside({ look, why }: Reading): Decision {
  return { reason: look.length >= LONG ? 'teaser' : 'furniture', because: why, of: null };
}

/** The parts of a fragment's line, the text last. Lines that were joined stay one: their columns are those of several lines. */
function partsOfFragment(reading: Reading): Reading[] {
  const { text, span, more } = reading;
  if (more?.length) return [reading];
  const { kicker, text: begin } = fragmentParts(text);
  const part = (from: number, to: number, state: Reading['state']): Reading[] =>
    to > from
      ? [
          {
            ...reading,
            state,
            text: text.slice(from, to),
            span: { line: span.line, from: span.from + from, to: span.from + to },
          },
        ]
      : [];
  return [...part(0, kicker, 'outside'), ...part(kicker, begin, 'deck'), ...part(begin, text.length, 'fragment')];
}

function ofFragment({ state, why }: Reading): Decision {
  if (state === 'outside') return { role: 'kicker', because: 'a label in capitals and a colon' };
  if (state === 'deck')
    return { role: 'deck', because: 'a sentence without an end, before a capital that begins another' };
  return { role: 'lede', because: `a story that breaks off: ${why}` };
}
