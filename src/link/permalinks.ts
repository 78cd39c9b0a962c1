/** Texts and places in, lasting ids and slugs out. */
import { createHash } from 'node:crypto';
import type { Article } from '../model/archive.js';
import type { ArticleId, ClippingId, TextId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Cutting } from '../model/clipping.js';
import { inOrder } from '../text/order.js';
import { slug } from '../text/slug.js';
import { words } from '../text/words.js';

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';
const TEXT_LENGTH = 10;
/** 40 bits: with 20, a thousand copies of one line would put two of them under one id in half of all archives. */
const PLACE_LENGTH = 8;

/** An id of a text or of a clipping, and the text's alone. Match: `ykm8g1z3th`, `ykm8g1z3th-0akc8b2m`. Near miss: `port-ansgar-ykm8g1z3th`. */
export const TEXT_OR_CLIPPING_ID = new RegExp(`^([${BASE32}]{${TEXT_LENGTH},})(?:-[${BASE32}]{${PLACE_LENGTH}})?$`);

function base32(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest();
  let made = '';
  for (let i = 0; i < length; i++) made += BASE32[bytes[i]! & 31];
  return made;
}

/** Ten base32 characters of the hash of the folded body (of the headline, where there is no body). */
export function textId(cutting: Cutting): TextId {
  const body = cutting.paragraphs.map(({ text }) => words(text).join(' ')).join('\n');
  return base32(body || words(cutting.headline.text).join(' '), TEXT_LENGTH) as TextId;
}

export function clippingId(text: TextId, place: string): ClippingId {
  return `${text}-${base32(place, PLACE_LENGTH)}` as ClippingId;
}

export function articleSlug(headline: string, id: ArticleId | TextId): string {
  return `${slug(headline, 'article')}-${id}`;
}

/** Every distinct text keeps its address: that of the leading edition is the article's, the others lead there. */
export function slugsOf(group: readonly Card[]): Pick<Article, 'slug' | 'otherSlugs'> {
  const [slug, ...others] = new Set(group.map(({ headline, text }) => articleSlug(headline.text, text)));
  return { slug: slug!, otherSlugs: others.sort(inOrder) };
}

/** The leading edition's text names the article. */
export function articleIdOf(group: readonly Card[]): ArticleId {
  return group[0]!.text as string as ArticleId;
}
