/** The archive in, out a way to tell which article took the place of a text that is no longer at its address. */
import type { Archive, Article } from '../model/archive.js';
import type { Card } from '../model/card.js';
import type { Permalink } from '../model/permalink.js';
import { fold } from '../text/fold.js';
import { changedTexts } from './changed-texts.js';

/** What a text and its successor share; the surest first. Null where the one has nothing of the kind. */
const SIGNS: readonly ((one: Sign) => string | null)[] = [
  // the same text, under another headline
  ({ text }) => text,
  // the same page of the same paper, with another text
  ({ url }) => url,
  // the same record of the same dump
  ({ dump, ref }) => (ref === null ? null : `${dump}\n${ref}`),
  // the same headline in the same dump: the text was updated or is cut otherwise
  ({ dump, headline }) => `${dump}\n${fold(headline)}`,
];

type Sign = Pick<Permalink, 'text' | 'url' | 'dump' | 'ref' | 'headline'>;

export type Successor = (gone: Permalink) => Article | null;

/**
 * Null where no article has one of the signs, or several have it: no reader is led to a text that may be another. Where no
 * sign tells, the words do. `former`: all that stood before.
 */
export function successors(archive: Archive, former: readonly Permalink[]): Successor {
  const { articles, cards } = archive;
  const changedInto = changedTexts(archive, former);
  const indexes = SIGNS.map((signOf) => {
    const found = new Map<string, Article | null>();
    for (const article of articles)
      for (const id of article.clippings) {
        const sign = signOf(signsOf(cards.get(id)!));
        if (sign === null) continue;
        const other = found.get(sign);
        found.set(sign, other === undefined || other === article ? article : null);
      }
    return { signOf, found };
  });
  return (gone) => {
    for (const { signOf, found } of indexes) {
      const sign = signOf(gone);
      const article = sign === null ? null : found.get(sign);
      if (article) return article;
    }
    return changedInto(gone);
  };
}

const signsOf = ({ text, url, dump, ref, headline }: Card): Sign => ({ text, url, dump, ref, headline: headline.text });
