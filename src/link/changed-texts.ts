/** The archive and the former permalinks in, out a way to tell which article a text was changed into, by what is left of its words. */
import type { Archive, Article } from '../model/archive.js';
import type { TextId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Permalink } from '../model/permalink.js';
import { dayNumber } from '../text/calendar.js';
import { addTo } from '../text/grouped-by.js';
import { binsOf, likenessOfBins } from '../text/sketch.js';
import { words } from '../text/words.js';

// Measured on 250 copies of articles and on the nearest pairs of unlike texts: moderately altered ones keep 0.7 (nine of ten
// 0.38 and more) of their grams, unlike ones share 0.13, those with one gallery of captions 0.58 at most, and mostly below 0.4.

/** Enough by itself. */
const LIKE = 0.5;
/** Enough where the dump is the same, or half of the headline. */
const LIKE_BESIDE_A_SIGN = 0.3;
/** The next likest article must be less like by so much. */
const CLEARLY = 0.15;
/** What runs again with the next figures has another day; an update does not take so long. */
const UPDATED_DAYS = 7;

type Gone = Pick<Permalink, 'path' | 'to' | 'sketch' | 'dump' | 'headline' | 'published'>;

interface Candidate {
  readonly article: Article;
  readonly card: Card;
  readonly bins: Uint8Array;
}

/**
 * Null where no article is like it, or two are equally. No text is taken for a changed one that stood at an address of
 * its own before, unless it was an edition of the same article.
 */
export function changedTexts(archive: Archive, former: readonly Permalink[]): (gone: Gone) => Article | null {
  const formerArticleOf = new Map<TextId, string>(former.map((one) => [one.text, articleOf(one)]));
  let index: ReadonlyMap<number, readonly Candidate[]> | null = null;
  return (gone) => {
    if (gone.sketch === null) return null;
    index ??= indexOf(archive);
    const bins = binsOf(gone.sketch);
    const likest = new Map<Article, number>();
    for (const candidate of new Set(bands(bins).flatMap((band) => index!.get(band) ?? []))) {
      const { article, card } = candidate;
      const stood = formerArticleOf.get(card.text);
      if (stood !== undefined && stood !== articleOf(gone)) continue;
      const like = likenessOfBins(bins, candidate.bins);
      if (like >= enough(gone, candidate)) likest.set(article, Math.max(like, likest.get(article) ?? 0));
    }
    const [best, next] = [...likest].sort((a, b) => b[1] - a[1]);
    return best && (!next || best[1] - next[1] >= CLEARLY) ? best[0] : null;
  };
}

const EDITIONS = /editions\/$/;

function articleOf({ path, to }: Pick<Permalink, 'path' | 'to'>): string {
  return (to ?? path).replace(EDITIONS, '');
}

/** A band that so many texts have is of words that many texts have. */
const COMMON = 64;

/** Band → the texts that have it. */
function indexOf({ articles, cards }: Archive): ReadonlyMap<number, readonly Candidate[]> {
  const index = new Map<number, Candidate[]>();
  for (const article of articles)
    for (const id of article.clippings) {
      const card = cards.get(id)!;
      if (card.sketch === null) continue;
      const bins = binsOf(card.sketch);
      for (const band of bands(bins)) addTo(index, band, { article, card, bins });
    }
  for (const [band, { length }] of index) if (length > COMMON) index.delete(band);
  return index;
}

/** Two bins beside each other, as one number. Texts that share 0.3 of their grams share a band in nine of ten cases, of 0.5 in all. */
function bands(bins: Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < bins.length; i += 2)
    if (bins[i] && bins[i + 1]) found.push((i * 256 + bins[i]!) * 256 + bins[i + 1]!);
  return found;
}

/** How alike the two must be; more than 1 where their days say that they are two texts. */
function enough(gone: Gone, { article, card }: Candidate): number {
  if (daysApart(gone.published, article.published) > UPDATED_DAYS) return Number.POSITIVE_INFINITY;
  return gone.dump === card.dump || shareHalf(gone.headline, card.headline.text) ? LIKE_BESIDE_A_SIGN : LIKE;
}

/** 0 where one does not state its day. */
function daysApart(one: Permalink['published'], other: Permalink['published']): number {
  const [a, b] = [one, other].map(({ basis, best }) => (basis === 'stated' && best ? dayNumber(best) : null));
  return a == null || b == null ? 0 : Math.abs(a - b);
}

function shareHalf(one: string, other: string): boolean {
  const [fewer, more] = [new Set(words(one)), new Set(words(other))].sort((a, b) => a.size - b.size);
  return [...fewer!].filter((word) => more!.has(word)).length * 2 > fewer!.size;
}
