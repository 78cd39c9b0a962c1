/** Passages with their place names in, the spans that are names of people, organisations and places out. */
import type { NameKind } from '../model/name.js';
import { withInstitutions } from './institutions.js';
import { withMembersBodies } from './members-bodies.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';
import { repairedSpans } from './repaired-spans.js';
import { type TagPassage, tagPassages, wordsSeen } from './tag-context.js';
import { type TagModel, tagModel } from './tag-model.js';
import { FIRST_PASS, SECOND_PASS } from './tag-weights.js';
import { addVotes, bestTags, tokenSums } from './tagger.js';
import { type PassageTags, votes } from './votes.js';
import { wholeNames } from './whole-names.js';
import { isEveryday, isGivenName } from './word-classes.js';

/** Tokens `from` up to, not including, `to` of a passage. */
export interface NameSpan {
  readonly passage: NamedPassage;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** What the gazetteer has at the span's place, if anything. */
  readonly place: PlaceHit | null;
}

/** First pass: each mention by itself. Second pass: with what the text as a whole takes its words for. */
export interface TagModels {
  readonly first: TagModel;
  readonly second: TagModel;
}

let builtIn: TagModels | null = null;

export function builtInModels(): TagModels {
  builtIn ??= { first: tagModel(FIRST_PASS), second: tagModel(SECOND_PASS) };
  return builtIn;
}

export type PassageHits = readonly [NamedPassage, readonly PlaceHit[]];

/** In order of place. Passages In Title Case are searched for names that stand elsewhere in the text, and for countries, alone. */
export function nameSpans(passageHits: readonly PassageHits[], models: TagModels): NameSpan[] {
  const plain = tagPassages(passageHits.filter(([passage]) => !passage.titleCase));
  const sums = tokenSums(models.first, plain, wordsSeen(plain));
  addVotes(models.second, plain, sums, votes(plain, bestTags(models.first, plain, sums)));
  const tags = bestTags(models.second, plain, sums);
  const found = new Map<NamedPassage, NameSpan[]>();
  plain.forEach((at, p) => {
    const spans = repairedSpans(at.passage, at.hits, spansOf(at, tags[p]!));
    const whole = withMembersBodies(at.passage, at.hits, wholeNames(spans));
    found.set(at.passage, withInstitutions(at.passage, whole));
  });
  if (plain.length < passageHits.length) {
    const known = knownNames([...found.values()].flat());
    for (const [passage, hits] of passageHits)
      if (passage.titleCase) found.set(passage, titleSpans(passage, hits, known));
  }
  return passageHits.flatMap(([passage]) => found.get(passage) ?? []);
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

function spansOf({ passage, hits, runs }: TagPassage, tags: PassageTags): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [first, last] of runs)
    for (let i = first; i < last; i++) {
      const tag = tags[i]!;
      if (tag % 2 !== 1) continue;
      let to = i + 1;
      while (to < last && tags[to] === tag + 1) to++;
      const kind = KINDS[(tag - 1) >> 1]!;
      found.push({ passage, from: i, to, kind, place: kind === 'place' ? lastWithin(hits, i, to) : null });
    }
  return found;
}

function lastWithin(hits: readonly PlaceHit[], from: number, to: number): PlaceHit | null {
  return overlapping(hits, from, to).findLast((hit) => hit.from >= from && hit.to <= to) ?? null;
}

/** First word → the names that begin with it, the longest first. */
type KnownNames = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly kind: NameKind }[]>;

function knownNames(spans: readonly NameSpan[]): KnownNames {
  const found = new Map<string, { words: readonly string[]; kind: NameKind }[]>();
  const done = new Set<string>();
  const add = (words: readonly string[], kind: NameKind) => {
    const key = words.join(' ');
    if (done.has(key)) return;
    done.add(key);
    const list = found.get(words[0]!) ?? [];
    list.push({ words, kind });
    found.set(words[0]!, list);
  };
  for (const { passage, from, to, kind } of spans) add(passage.tokens.words.slice(from, to), kind);
  for (const { passage, from, to, kind } of spans)
    if (kind === 'person' && to - from > 1)
      for (const word of surnamesOf(passage.tokens.words.slice(from, to))) add([word], kind);
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** "Viktor Melnikov" → "Melnikov", "Han Sol-hui" → "Han": what a headline calls them. */
function surnamesOf(words: readonly string[]): string[] {
  const ends = [words.at(-1)!, ...(isGivenName(words[0]!) ? [] : [words[0]!])];
  return ends.filter((word) => word.length > 1 && /^\p{Lu}\p{Ll}/u.test(word) && !isEveryday(word.toLowerCase()));
}

function titleSpans(passage: NamedPassage, hits: readonly PlaceHit[], known: KnownNames): NameSpan[] {
  const { words } = passage.tokens;
  const found: NameSpan[] = [];
  const hitAt = new Map(hits.map((hit) => [hit.from, hit]));
  for (let i = 0; i < words.length; i++) {
    const hit = hitAt.get(i) ?? null;
    const name = known.get(words[i]!)?.find((one) => one.words.every((word, k) => words[i + k] === word));
    if (name)
      found.push({
        passage,
        from: i,
        to: i + name.words.length,
        kind: name.kind,
        place: name.kind === 'place' ? hit : null,
      });
    else if (hit?.sense.kind === 'country' && !hit.sense.everyday)
      found.push({ passage, from: i, to: hit.to, kind: 'place', place: hit });
    i = (found.at(-1)?.from === i ? found.at(-1)!.to : i + 1) - 1;
  }
  return found;
}
