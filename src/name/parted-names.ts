/** The name spans of a text that is not English in, the same out with two names apart that "and the" joins, and bodies whole that are called after a place. */
import { CAPITAL } from './flags.js';
import { isRomanceBody } from './organisation-heads.js';
import { overlapping } from './overlapping.js';
import type { PlaceHit } from './places.js';
import type { NameSpan, PassageHits } from './tagging.js';

/** In order of place. */
export function partedNames(spans: readonly NameSpan[], passageHits: readonly PassageHits[]): NameSpan[] {
  const found: NameSpan[] = [];
  let at = 0;
  for (const [passage, hits] of passageHits) {
    for (; at < spans.length && spans[at]!.passage === passage; at++)
      for (const part of parts(spans[at]!, hits)) {
        const before = found.at(-1)?.passage === passage ? found.at(-1)! : null;
        const from = bodyFrom(part, before);
        if (from === null) found.push(part);
        else {
          if (before && before.to > from) found.pop();
          found.push({ ...part, from, kind: 'organisation', place: null });
        }
      }
  }
  return found;
}

const AND = /^(?:et|y|e|i|en|und|och|og)$/;
const ARTICLE = /^(?:las?|les?|l['’]|els?|los|il|lo|gli|het|de|die|der|das|den)$/i;

/** "France et la SNCF": no name goes on with an article behind "and". */
function parts(span: NameSpan, hits: readonly PlaceHit[]): NameSpan[] {
  const { words, flags } = span.passage.tokens;
  for (let i = span.from + 1; i + 2 < span.to; i++) {
    if (!AND.test(words[i]!) || !ARTICLE.test(words[i + 1]!) || !(flags[i + 2]! & CAPITAL)) continue;
    return [within(span, span.from, i, hits), ...parts(within(span, i + 2, span.to, hits), hits)];
  }
  return [span];
}

function within(span: NameSpan, from: number, to: number, hits: readonly PlaceHit[]): NameSpan {
  const place = overlapping(hits, from, to).findLast((hit) => hit.from >= from && hit.to <= to) ?? null;
  if (span.kind !== 'place') return { ...span, from, to };
  return place ? { ...span, from, to, place } : { ...span, from, to, kind: 'organisation', place };
}

/** Behind a body's head, before the place that it is called after. */
const OF = /^(?:de|d['’]|di|do|da|del|della|dell['’]|du|des|dos)$/i;

/** Where a body's name begins that the span is, or is the end of: "Banque" of "France", where `before`, the span before, may hold it; null for other names. */
function bodyFrom({ passage: { tokens }, from, to, kind }: NameSpan, before: NameSpan | null): number | null {
  const { words, flags } = tokens;
  const first = ARTICLE.test(words[from]!) ? from + 1 : from;
  if (to - first > 1 && isRomanceBody(words[first]!)) return first;
  if (kind !== 'place') return null;
  let head = from - 1;
  if (/^(?:la|las|los|les|l['’])$/i.test(words[head] ?? '')) head--;
  if (!OF.test(words[head] ?? '')) return null;
  head--;
  if (!((flags[head] ?? 0) & CAPITAL) || !isRomanceBody(words[head]!)) return null;
  return !before || before.to <= head + 1 ? head : null;
}
