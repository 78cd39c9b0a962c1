/** Two wordings of a passage in, which words stayed, came and went out. */
import { diffArrays } from 'diff';
import type { WordChange } from '../model/edition.js';
import { plain } from './fold.js';

/** A word with the space after it, a mark with the space after it; each character by itself where words are not spaced. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+(?:['’-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu;

/** Beyond so many changed words nobody reads the changes one by one: the old wording is shown as cut, the new as added. */
const MOST_CHANGES = 600;

/** Quotes, dashes and spaces that differ only in type count as the same; the later wording is shown. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (plain(before) === plain(after)) return after ? [{ kind: 'same', text: after }] : [];
  const [old, young] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const found = diffArrays(old.map(plain), young.map(plain), { maxEditLength: MOST_CHANGES });
  if (!found) return [cut(before), added(after)].filter(({ text }) => text);
  const changes: WordChange[] = [];
  let [inOld, inYoung] = [0, 0];
  for (const part of found) {
    const { length } = part.value;
    if (part.removed) changes.push(cut(old.slice(inOld, inOld + length).join('')));
    else if (part.added) changes.push(added(young.slice(inYoung, inYoung + length).join('')));
    else changes.push({ kind: 'same', text: young.slice(inYoung, inYoung + length).join('') });
    if (!part.added) inOld += length;
    if (!part.removed) inYoung += length;
  }
  return spacesOutside(changes);
}

const cut = (text: string): WordChange => ({ kind: 'cut', text });
const added = (text: string): WordChange => ({ kind: 'added', text });

/** A space that both wordings end with belongs to what follows: it is neither underlined nor struck out. */
function spacesOutside(changes: readonly WordChange[]): WordChange[] {
  const tidied = changes.map((change) => ({ ...change }));
  for (let i = 2; i < tidied.length; i++) {
    const [one, other, next] = [tidied[i - 2]!, tidied[i - 1]!, tidied[i]!];
    if (one.kind !== 'cut' || other.kind !== 'added' || next.kind !== 'same') continue;
    const space = /\s+$/.exec(other.text)?.[0];
    if (!space || !one.text.endsWith(space)) continue;
    one.text = one.text.slice(0, -space.length);
    other.text = other.text.slice(0, -space.length);
    next.text = space + next.text;
  }
  return tidied;
}
