/** An article's editions with their names in, the place where each of its names first stands out. */
import type { Card } from '../model/card.js';
import type { Mention, NameKind } from '../model/name.js';
import type { Evidence } from '../model/place.js';

export interface NamedAt {
  readonly card: Card;
  readonly evidence: Evidence;
}

/** Made once an article; asked with a name's kind and its spellings there. The leading edition goes before others. Null where the name has no place. */
export function nameEvidence(
  editions: readonly { readonly card: Card; readonly names: readonly Mention[] }[],
): (kind: NameKind | null, forms: readonly string[]) => NamedAt | null {
  const first = new Map<string, NamedAt>();
  for (const { card, names } of editions)
    for (const { kind, forms, evidence } of names)
      for (const form of forms)
        for (const key of [keyOf(kind, form), keyOf(null, form)])
          if (!first.has(key)) first.set(key, { card, evidence });
  const of = (kind: NameKind | null, forms: readonly string[]): NamedAt | null => {
    const known = forms.find((form) => first.has(keyOf(kind, form)));
    return known === undefined ? null : first.get(keyOf(kind, known))!;
  };
  // over the archive a name may have proved to be of another kind
  return (kind, forms) => of(kind, forms) ?? of(null, forms);
}

const keyOf = (kind: NameKind | null, form: string): string => `${kind ?? ''}\n${form}`;
