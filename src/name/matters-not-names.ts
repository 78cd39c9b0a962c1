/** Name spans in, the same out without illnesses and substances that were taken for somebody: "Ebola", "AIDS". */
import { MATTERS } from './gazetteer/matters.js';
import type { NameSpan } from './tagging.js';

let matters: ReadonlySet<string> | null = null;

/** Towns may be called so too. */
export function mattersNotNames(spans: readonly NameSpan[]): readonly NameSpan[] {
  matters ??= new Set(MATTERS.trim().split(' '));
  const known = matters;
  return spans.filter(
    ({ passage: { tokens }, from, to, kind }) => kind === 'place' || to - from > 1 || !known.has(tokens.words[from]!),
  );
}
