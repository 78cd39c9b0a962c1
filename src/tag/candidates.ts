/** A clipping and its names in, the subjects that it might be filed under out. */
import type { TopicCandidate } from '../model/card.js';
import type { Clipping, CountryWeight } from '../model/clipping.js';
import type { Mention } from '../model/name.js';
import { inOrder } from '../text/order.js';
import { passagesOf } from './passages.js';
import { type Phrase, phrasesOf } from './phrases.js';

/** A card's memory is kept for the whole build: with 24 the wanted subject was among them in every labelled article where the text had it. */
const MOST = 24;

export function candidates(
  clipping: Clipping,
  _names: readonly Mention[],
  _countries: readonly CountryWeight[],
): TopicCandidate[] {
  const phrases = phrasesOf(passagesOf(clipping));
  const kept: { phrase: Phrase; weight: number }[] = [];
  for (const phrase of phrases.values()) {
    const weight = weightOf(phrase);
    if (weight > 0) kept.push({ phrase, weight });
  }
  kept.sort((a, b) => b.weight - a.weight || inOrder(a.phrase.key, b.phrase.key));
  const maximal = kept.filter(({ phrase }, i) => !isPartOfOther(phrase, kept, i)).slice(0, MOST);
  const heaviest = maximal[0]?.weight ?? 1;
  return maximal.map(({ phrase, weight }) => ({
    kind: 'phrase',
    key: phrase.key,
    name: nameOf(phrase),
    weight: Math.round((weight / heaviest) * 1000) / 1000,
    count: phrase.count,
    inHeadline: phrase.inHeadline,
    inLead: phrase.inLead,
    evidence: { lines: phrase.lines, text: phrase.text, says: null },
  }));
}

/** C-value's thought: a phrase that hardly ever stands alone is a part of the longer one, not a subject. */
function isPartOfOther(phrase: Phrase, kept: readonly { phrase: Phrase }[], own: number): boolean {
  const padded = ` ${phrase.key} `;
  for (let i = 0; i < kept.length; i++) {
    if (i === own) continue;
    const other = kept[i]!.phrase;
    if (other.key.length > phrase.key.length && ` ${other.key} `.includes(padded)) {
      if (other.count >= phrase.count && (other.inHeadline || !phrase.inHeadline)) return true;
    }
  }
  return false;
}

const MOST_COMMON = 9;

function weightOf({ words, proper, count, inHeadline, inLead }: Phrase): number {
  if (!inHeadline && (!inLead || count < 2) && count < 4) return 0;
  let info = 0;
  for (let i = 0; i < words.length; i++) {
    const { band, trade, unknown } = words[i]!;
    const rare = Math.min(1, Math.max(0.05, (15 - band) / 11));
    info += trade && !proper[i] ? 0.05 : proper[i] ? Math.max(0.7, rare) : unknown ? 0.8 : rare;
  }
  info /= words.length;
  if (words.length === 1) {
    const word = words[0]!;
    if (!proper[0] && (word.trade || word.band > MOST_COMMON || word.kind !== 'noun')) return 0;
  } else {
    if (info < 0.3) return 0;
    info *= 1.2;
    const last = words.at(-1)!;
    if (last.trade && !proper.at(-1)) info *= 0.5;
    if (words[0]!.trade && !proper[0]) info *= 0.5;
  }
  const place = (inHeadline ? 1 : 0) + (inLead ? 0.6 : 0) + 0.2;
  return info * place * Math.log2(1 + count);
}

/** As it stands where all capitals are names'; else lower case but for the first letter. */
function nameOf({ words, proper }: Phrase): string {
  const made = words
    .map(({ surface, acronym }, i) => (proper[i] || acronym ? surface : surface.toLowerCase()))
    .join(' ');
  return made[0]!.toUpperCase() + made.slice(1);
}
