/** Two texts that stand one after the other in a longer one in, whether they are pieces of one article out. */
import { fold } from '../text/fold.js';
import type { Reading } from './reading.js';
import type { SameText } from './same-text.js';

/**
 * Share (0–1) of the long words of the one with fewer that stand in the other, and how many long words make a long text. Measured
 * on 900 cuts of real articles: halves of one have more in seven of ten texts of 100 words and in nine of ten from 500 words on;
 * two articles have less in nine of ten.
 */
const SAME_SUBJECT = 0.12;
const SAME_SUBJECT_IF_LONG = 0.15;
const MANY = 150;
/** Letters of a word that says what a text is about. */
const LONG = 6;

/**
 * They are where both have the same headline. Where a headline proves nothing, because it was taken from the text or is
 * the longer text's own (an article's first page has the headline of the whole), their subjects decide.
 */
export function areOneArticle(
  pair: readonly [SameText, SameText],
  whole: SameText,
  readings: () => readonly [Reading, Reading],
): boolean {
  const [one, other] = pair.map(headlines) as [Set<string>, Set<string>];
  if (meet(one, other)) return true;
  const own = headlines(whole);
  const doubtful = pair.some((text) => text.every(({ headline }) => headline.origin === 'derived'));
  return (doubtful || meet(one, own) || meet(other, own)) && shareSubject(...readings());
}

function headlines(text: SameText): Set<string> {
  return new Set(text.map(({ headline }) => fold(headline.text)));
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}

function shareSubject(one: Reading, other: Reading): boolean {
  const [fewer, more] = [longWords(one), longWords(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  const least = fewer.size < MANY ? SAME_SUBJECT : SAME_SUBJECT_IF_LONG;
  return [...fewer].filter((word) => more.has(word)).length >= least * fewer.size;
}

function longWords({ folded }: Reading): Set<string> {
  return new Set(folded.filter((word) => word.length >= LONG));
}
