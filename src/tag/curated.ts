/** The curator's topics and the cards in, which articles each of them claims, and why, out. */
import type { ClippingId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Mention } from '../model/name.js';
import type { Evidence } from '../model/place.js';
import type { CuratedTopic } from '../model/settings.js';
import { fold } from '../text/fold.js';
import type { TaggedArticle, TaggedCard } from './postings.js';
import { keyOf } from './subjects.js';

export interface Claim {
  readonly card: Card;
  readonly evidence: Evidence;
}

/** The names on a card with their evidence, in the card's order. */
export type MentionsOf = (id: ClippingId) => readonly Mention[];

/** Article index → why it belongs to the topic; empty for a topic without match rules that no front matter names. */
export function claimsOf(
  topic: CuratedTopic,
  articles: readonly TaggedArticle[],
  mentionsOf: MentionsOf,
): Map<number, Claim> {
  const rules = topic.match.map((rule) => ({ rule, key: ` ${keyOf(rule)} ` }));
  const names = new Set([topic.name, ...topic.aliases].map(fold));
  const found = new Map<number, Claim>();
  articles.forEach((article, i) => {
    if (isExcluded(topic, article)) return;
    for (const card of article.cards) {
      const evidence = statedIn(card, names) ?? matched(card, rules, mentionsOf);
      if (!evidence) continue;
      found.set(i, { card, evidence });
      return;
    }
  });
  return found;
}

/** By the article's id, a clipping's id or a headline. */
export function isExcluded({ exclude }: CuratedTopic, { id, cards }: TaggedArticle): boolean {
  if (exclude.length === 0) return false;
  const out = new Set(exclude.map(fold));
  return out.has(fold(id)) || cards.some((card) => out.has(fold(card.id)) || out.has(fold(card.headline.text)));
}

function statedIn({ statedTopics, headline, lines }: Card, names: ReadonlySet<string>): Evidence | null {
  const stated = statedTopics.find(({ name }) => names.has(fold(name)));
  if (!stated) return null;
  if (stated.lines) return { lines: stated.lines, text: stated.name, says: 'named in the front matter' };
  return { lines: headline.lines[0] ?? lines[0] ?? [1, 1], text: stated.name, says: 'named in the sidecar' };
}

type Rule = { readonly rule: string; readonly key: string };

/** A rule holds where its words stand in headline, deck or opening, or in a phrase or name that the text comes back to. */
function matched(card: TaggedCard, rules: readonly Rule[], mentionsOf: MentionsOf): Evidence | null {
  if (rules.length === 0) return null;
  const { headline, deck, lead, lines, topics, names } = card;
  const first = headline.lines[0] ?? lines[0] ?? [1, 1];
  const passages = [headline.text, deck ?? '', lead].map((text) => ({ text, key: ` ${keyOf(text)} ` }));
  for (const { rule, key } of rules) {
    const says = `matches “${rule}”`;
    const passage = passages.find((one) => one.key.includes(key));
    if (passage) return { lines: first, text: passage.text, says };
    const topic = topics.find((one) => ` ${one.key} `.includes(key));
    if (topic) return { ...topic.evidence, says };
    const name = names.findIndex(({ forms }) => forms.some((form) => ` ${keyOf(form)} `.includes(key)));
    if (name >= 0) return { ...mentionsOf(card.id)[name]!.evidence, says };
  }
  return null;
}
