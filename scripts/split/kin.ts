/** Labelled pages in, for each those that tell of like things out: a dump is often about one thing. */
import type { Page } from './pages.js';

const KIN = 5;
const WORD = /\p{Lu}?[\p{Ll}\p{M}]{4,}/gu;

const known = new WeakMap<readonly Page[], ReadonlyMap<Page, readonly Page[]>>();

/** The nearest of other addresses, of the same style and subset. */
export function kinOf(pages: readonly Page[]): ReadonlyMap<Page, readonly Page[]> {
  const before = known.get(pages);
  if (before) return before;
  const vectors = vectorsOf(pages);
  const kin = new Map(
    pages.map((page, i) => {
      const others = pages.flatMap((other, k) =>
        other.url === page.url || other.style !== page.style || other.subset !== page.subset
          ? []
          : [{ other, alike: dot(vectors[i]!, vectors[k]!) }],
      );
      others.sort((a, b) => b.alike - a.alike);
      return [page, others.slice(0, KIN).map(({ other }) => other)] as const;
    }),
  );
  known.set(pages, kin);
  return kin;
}

function vectorsOf(pages: readonly Page[]): ReadonlyMap<string, number>[] {
  const bags = pages.map(
    ({ lines, labels }) => new Set(lines.flatMap((line, i) => (labels[i] === 'B' ? (line.match(WORD) ?? []) : []))),
  );
  const pagesWith = new Map<string, number>();
  for (const bag of bags) for (const word of bag) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = [...bag].map((word) => [word, Math.log(pages.length / pagesWith.get(word)!)] as const);
    const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / norm]));
  });
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
