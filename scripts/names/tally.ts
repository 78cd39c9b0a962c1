/** Tags and gold in, precision, recall and F1 of the distinct names of each text out. */
import type { TagPassage } from '../../src/name/tag-context.js';
import type { PassageTags } from '../../src/name/votes.js';
import type { LabelledText } from './labelled.js';

type Tally = Record<string, [right: number, wrong: number, missed: number]>;

const KINDS: Readonly<Record<string, string>> = { all: 'all', 1: 'person', 3: 'organisation', 5: 'place' };

export const empty = (): Tally => ({ all: [0, 0, 0], 1: [0, 0, 0], 3: [0, 0, 0], 5: [0, 0, 0] });

function spans(tags: PassageTags, text: TagPassage): string[] {
  const found: string[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i]! % 2 !== 1) continue;
    let to = i + 1;
    while (tags[to] === tags[i]! + 1) to++;
    found.push(`${tags[i]} ${text.passage.tokens.words.slice(i, to).join(' ').toLowerCase()}`);
  }
  return found;
}

function both(text: LabelledText, tags: readonly PassageTags[]): readonly [Set<string>, Set<string>] {
  const names = (list: readonly PassageTags[]) => new Set(list.flatMap((own, p) => spans(own, text.passages[p]!)));
  return [names(tags), names(text.gold)];
}

export function score(tally: Tally, text: LabelledText, tags: readonly PassageTags[]): void {
  const [got, gold] = both(text, tags);
  for (const name of got) for (const key of ['all', name[0]!]) tally[key]![gold.has(name) ? 0 : 1]++;
  for (const name of gold) if (!got.has(name)) for (const key of ['all', name[0]!]) tally[key]![2]++;
}

export function errors(text: LabelledText, tags: readonly PassageTags[]): void {
  const [got, gold] = both(text, tags);
  for (const name of got) if (!gold.has(name)) console.log('+', name, '|', text.outlet);
  for (const name of gold) if (!got.has(name)) console.log('-', name, '|', text.outlet);
}

export function report(label: string, tally: Tally): void {
  const parts = Object.entries(tally).map(([key, [right, wrong, missed]]) => {
    const p = right / (right + wrong || 1);
    const r = right / (right + missed || 1);
    return `${KINDS[key]} ${((2 * p * r) / (p + r || 1)).toFixed(4)} (${p.toFixed(3)}, ${r.toFixed(3)})`;
  });
  console.log(label, parts.join(' · '));
}
