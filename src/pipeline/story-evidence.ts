/** An article of a story and the others in, which of its words put it there out: those that its neighbours have too and the archive has seldom. */
import { keyHash, keyWeight } from '../liken/packed-key.js';
import { printedKeys } from '../liken/printed-keys.js';
import type { Archive, Article } from '../model/archive.js';
import type { BodyOf, NoteOf } from '../model/card.js';
import type { Evidence } from '../model/place.js';
import { addTo } from '../text/grouped-by.js';

const MOST_WORDS = 6;

/** Weightiest first, those of one passage together. Empty where the article is in no story. It asks for the notes of all articles: for one that is asked about, not for each. */
export function storyEvidence(
  article: Article,
  { archive, noteOf, bodyOf }: { readonly archive: Archive; readonly noteOf: NoteOf; readonly bodyOf: BodyOf },
): Evidence[] {
  const others = archive.articles.filter(
    ({ id, story }) => story !== null && story === article.story && id !== article.id,
  );
  if (!others.length) return [];
  const keysOf = ({ clippings }: Article) => noteOf(clippings[0]!, 'subject');
  const own = new Map(keysOf(article).map((key) => [keyHash(key), keyWeight(key)]));
  const shared = new Map<number, number>();
  for (const other of others)
    for (const key of keysOf(other)) {
      const hash = keyHash(key);
      const weight = own.get(hash);
      if (weight !== undefined) shared.set(hash, (shared.get(hash) ?? 0) + weight * keyWeight(key));
    }
  const holders = holdersOf(shared, archive.articles, keysOf);
  const score = (hash: number) => shared.get(hash)! * Math.log((archive.articles.length + 1) / holders.get(hash)!) ** 2;
  const heaviest = [...shared.keys()].sort((a, b) => score(b) - score(a) || a - b);
  return quoted(heaviest, passagesOf(article, archive, bodyOf));
}

/** How many articles have each of the keys. */
function holdersOf(
  wanted: ReadonlyMap<number, number>,
  articles: readonly Article[],
  keysOf: (article: Article) => readonly number[],
): Map<number, number> {
  const holders = new Map<number, number>();
  for (const article of articles)
    for (const key of keysOf(article)) {
      const hash = keyHash(key);
      if (wanted.has(hash)) holders.set(hash, (holders.get(hash) ?? 0) + 1);
    }
  return holders;
}

type Passage = Pick<Evidence, 'lines' | 'text'>;

/** Of the leading edition: headline, deck, paragraphs. */
function passagesOf({ clippings }: Article, { cards }: Archive, bodyOf: BodyOf): Passage[] {
  const card = cards.get(clippings[0]!)!;
  const { headline, paragraphs } = bodyOf(card.id);
  return [{ text: headline, lines: card.headline.lines[0] ?? card.lines[0] ?? [1, 1] }, ...paragraphs];
}

/** Each word where it stands first. */
function quoted(keys: readonly number[], passages: readonly Passage[]): Evidence[] {
  const printed = passages.map(({ text }) => printedKeys(text));
  const words = new Map<number, string[]>();
  let found = 0;
  for (const key of keys) {
    const at = printed.findIndex((one) => one.has(key));
    if (at < 0) continue; // a pair of names, or of a passage that is not shown
    addTo(words, at, printed[at]!.get(key)!);
    if (++found === MOST_WORDS) break;
  }
  return [...words].map(([at, list]) => ({
    lines: passages[at]!.lines,
    text: passages[at]!.text,
    says: `shares ${list.map((word) => `“${word}”`).join(', ')} with the story’s other texts`,
  }));
}
