/** All cards in, for a name that some of them take for another kind of thing than most do, the kind that most take it for, out. */
import type { Named } from '../model/card.js';
import type { NameKind, Naming } from '../model/name.js';
import { fold } from '../text/fold.js';
import { looksLikeAcronym } from './spellings.js';

/** So many articles agree… */
const AGREED = 3;
/** …for each one that differs. */
const AGAINST = 3;

type Votes = Record<NameKind, number>;

/** Gives a mention back with the archive's kind. Of names of one word only acronyms: "Madison" is a town here, a president there. */
export function agreedKinds(articles: readonly (readonly Named[])[]): (mention: Naming) => Naming {
  const votes = new Map<string, Votes>();
  const folded = new Map<string, string>();
  /** Empty where the name tells nothing. */
  const keyOf = (name: string): string => {
    let key = folded.get(name);
    if (key === undefined) {
      key = isTelling(name) ? fold(name) : '';
      folded.set(name, key);
    }
    return key;
  };
  for (const cards of articles)
    for (const { kind, name, isCountry } of cards[0]!.names) {
      const key = isCountry ? '' : keyOf(name);
      if (!key) continue;
      const known = votes.get(key) ?? { person: 0, organisation: 0, place: 0 };
      known[kind]++;
      votes.set(key, known);
    }
  return (mention) => {
    const known = mention.isCountry ? undefined : votes.get(keyOf(mention.name));
    const agreed = known ? mostOf(known) : mention.kind;
    if (!known || agreed === mention.kind || known[agreed] < AGREED || known[agreed] < AGAINST * known[mention.kind])
      return mention;
    return { ...mention, kind: agreed, country: null };
  };
}

function isTelling(name: string): boolean {
  return name.includes(' ') || looksLikeAcronym(name);
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

function mostOf(votes: Votes): NameKind {
  return KINDS.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}
