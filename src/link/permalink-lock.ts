/** The archive and the permalinks of the former site in, all addresses that were ever published out, with what stands there now. */
import type { Archive, Article } from '../model/archive.js';
import type { Card } from '../model/card.js';
import type { Permalink } from '../model/permalink.js';
import { inOrder } from '../text/order.js';
import { articlePath, editionsPath } from '../text/site-paths.js';
import { articleSlug } from './permalinks.js';
import { type Successor, successors } from './successors.js';

/** In order of their paths. `former`: the last result; empty for a first build. The result of a result is the same again. */
export function permalinks(archive: Archive, former: readonly Permalink[]): readonly Permalink[] {
  const living = archive.articles.flatMap((article) => livingOnes(archive, article));
  const standing = new Map(living.map((one) => [one.path, one]));
  const gone = former.filter(({ path }) => !standing.has(path));
  return [...living, ...(gone.length ? owed(archive, former, gone, standing) : [])].sort((a, b) =>
    inOrder(a.path, b.path),
  );
}

function livingOnes({ cards }: Archive, article: Article): Permalink[] {
  const copies = article.clippings.map((id) => cards.get(id)!);
  const cardAt = new Map(
    copies.map((card) => [articleSlug(card.headline.text, card.text), card]).reverse() as [string, Card][],
  );
  const leading = copies[0]!;
  const to = articlePath(article);
  const page = (path: string): Permalink => ({
    ...known(leading),
    path,
    state: 'page',
    to: null,
    published: dates(article),
  });
  return [
    page(to),
    ...(article.editions > 1 ? [page(editionsPath(article))] : []),
    ...article.otherSlugs.map((slug): Permalink => {
      const own = known(cardAt.get(slug) ?? leading);
      return { ...own, path: articlePath({ slug }), state: 'edition', to, published: dates(article) };
    }),
  ];
}

function known({ text, headline, source, dump, ref, url, sketch }: Card) {
  return { text, headline: headline.text, source, dump, ref, url, sketch };
}

function dates({ published: { earliest, latest, best, basis } }: Article): Permalink['published'] {
  return { earliest, latest, best, basis };
}

/** Another folder's site may have stood here: of an archive of which nothing is left, no address is owed. */
function owed(
  archive: Archive,
  former: readonly Permalink[],
  gone: readonly Permalink[],
  standing: ReadonlyMap<string, Permalink>,
): Permalink[] {
  const successor = successors(archive, former);
  const texts = new Set([...archive.cards.values()].map(({ text }) => text));
  const paths = new Set(archive.dumps.map(({ path }) => path));
  const isSame = former.some(({ text, dump }) => texts.has(text) || paths.has(dump)) || gone.some(successor);
  return isSame ? settled(gone, standing, successor) : [];
}

/** What once led somewhere still does while that stands, though its own text tells no more. */
function settled(
  gone: readonly Permalink[],
  standing: ReadonlyMap<string, Permalink>,
  successor: Successor,
): Permalink[] {
  const goneAt = new Map(gone.map((one) => [one.path, one]));
  const endOf = (one: Permalink, passed: readonly string[] = []): string | null => {
    const article = successor(one);
    if (article) return articlePath(article);
    const next = one.to;
    if (next === null || passed.includes(next)) return null;
    const there = standing.get(next);
    if (there) return there.to ?? next;
    const further = goneAt.get(next);
    return further ? endOf(further, [...passed, next]) : null;
  };
  return gone.map((one) => {
    const to = endOf(one);
    return { ...one, state: to === null ? 'withdrawn' : 'moved', to };
  });
}
