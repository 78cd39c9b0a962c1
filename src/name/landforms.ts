/** A clipping's name spans and place names in, the same with the waters and mountains that the gazetteer has out: "Gulf of Mexico" is one place, and says nothing of Mexico. */
import { addTo, groupedBy } from '../text/grouped-by.js';
import { column } from '../text/word-numbers.js';
import { CAPITAL } from './flags.js';
import { LANDFORMS } from './gazetteer/landforms.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { NameSpan, PassageHits } from './tagging.js';

export interface WithLandforms {
  /** In order of place within each passage. */
  readonly spans: readonly NameSpan[];
  readonly hits: readonly PassageHits[];
}

type Rest = readonly (readonly string[])[];

const NONE: Rest = [];
let byFirst: Map<string, string[][]> | null = null;

/** The other words of the names that begin with a word, the longest first. */
const restsOf = column((word): Rest => {
  byFirst ??= madeByFirst();
  return byFirst.get(word) ?? NONE;
});

function madeByFirst(): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const name of LANDFORMS.trim().split('|')) {
    const [first, ...rest] = name.split(' ');
    addTo(found, first!, rest);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

export function withLandforms(spans: readonly NameSpan[], hits: readonly PassageHits[]): WithLandforms {
  const found = new Map<NamedPassage, NameSpan[]>();
  for (const [passage] of hits) {
    const landforms = landformsIn(passage);
    if (landforms.length > 0) found.set(passage, landforms);
  }
  if (found.size === 0) return { spans, hits };
  const spansOf = new Map<NamedPassage, NameSpan[]>(groupedBy(spans, ({ passage }) => passage));
  for (const [passage, landforms] of found) {
    const own = spansOf.get(passage) ?? [];
    const free = landforms.filter((landform) => overlapping(own, landform.from, landform.to).every(isWithin(landform)));
    const left = own.filter(({ from, to }) => overlapping(free, from, to).length === 0);
    found.set(passage, free);
    spansOf.set(
      passage,
      [...left, ...free].sort((a, b) => a.from - b.from),
    );
  }
  return {
    spans: hits.flatMap(([passage]) => spansOf.get(passage) ?? []),
    hits: hits.map(([passage, own]) => {
      const landforms = found.get(passage);
      if (!landforms) return [passage, own];
      return [passage, own.filter(({ from, to }) => overlapping(landforms, from, to).length === 0)];
    }),
  };
}

/** Not one that goes on to either side: "Gulf of Mexico Alliance". */
function isWithin(landform: NameSpan): (span: NameSpan) => boolean {
  return ({ from, to }) => landform.from <= from && to <= landform.to;
}

function landformsIn(passage: NamedPassage): NameSpan[] {
  const { numbers, words, flags } = passage.tokens;
  const found: NameSpan[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (!(flags[i]! & CAPITAL)) continue;
    const rest = restsOf(numbers[i]!).find((others) => others.every((word, k) => words[i + 1 + k] === word));
    if (!rest) continue;
    const to = i + 1 + rest.length;
    found.push({ passage, from: i, to, kind: 'place', place: null });
    i = to - 1;
  }
  return found;
}
