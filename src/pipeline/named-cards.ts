/** Cards and their notes in, who is named on each out, and cards as topics are found on them: lean, for those of all articles are in memory at once. */
import type { ClippingId } from '../model/brand.js';
import type { Card, Named, NoteOf, TopicCandidate } from '../model/card.js';
import type { LineRange } from '../model/place.js';
import { sharedTexts } from '../text/shared-texts.js';

/** Without the evidence, and with the spellings of one name shared. */
export function namedOn(cards: readonly Card[], noteOf: NoteOf): Map<ClippingId, Named> {
  const share = sharedTexts();
  const named = (id: ClippingId): Named => {
    const { names, countries } = noteOf(id, 'named');
    return {
      names: names.map(({ kind, name, forms, count, leads, country, isCountry }) => {
        return { kind, name: share(name), forms: forms.map(share), count, leads, country, isCountry };
      }),
      countries: countries.map(({ code, weight }) => ({ code, weight })),
    };
  };
  return new Map(cards.map(({ id }) => [id, named(id)]));
}

/** A card with what is noted of its subjects. */
type Tagged = Card & Named & { readonly topics: readonly TopicCandidate[] };

/** The same groups, their cards as topics are found on them. */
export function taggedGroups<Group extends { readonly cards: readonly Card[] }>(
  groups: readonly Group[],
  namedOf: ReadonlyMap<ClippingId, Named>,
  noteOf: NoteOf,
): (Omit<Group, 'cards'> & { readonly cards: readonly Tagged[] })[] {
  const lean = leanCandidates();
  const tagged = (card: Card): Tagged => {
    const { names, countries } = namedOf.get(card.id)!;
    return { ...card, names, countries, topics: noteOf(card.id, 'topics').map(lean) };
  };
  return groups.map((group) => ({ ...group, cards: group.cards.map(tagged) }));
}

/** The same candidates with lines and words shared where that costs no search: a third less memory, and they are most of what finding topics takes. */
function leanCandidates(): (candidate: TopicCandidate) => TopicCandidate {
  const oneLine: LineRange[] = [];
  return ({ kind, key, name, names, weight, count, inHeadline, inLead, evidence: { lines, text, says } }) => {
    const [first, last] = lines;
    if (first === last) oneLine[first] ??= lines;
    const evidence = {
      lines: first === last ? oneLine[first]! : lines,
      text: text === name ? name : text === key ? key : text,
      says,
    };
    return { kind, key, name, names, weight, count, inHeadline, inLead, evidence };
  };
}
