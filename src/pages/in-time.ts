/** Articles in the archive's order in, the orders in which lists show them out: the undated, which stand first there, last. */
import type { Article } from '../model/archive.js';
import { filedDay, soonestDay } from '../text/filed-day.js';
import { inOrder } from '../text/order.js';

const isDated = ({ published }: Article): boolean => filedDay(published) !== null;
const undated = (articles: readonly Article[]): Article[] => articles.filter((article) => !isDated(article));

export function oldestFirst(articles: readonly Article[]): Article[] {
  return [...articles.filter(isDated), ...undated(articles)];
}

export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles.filter(isDated).reverse(), ...undated(articles)];
}

/** For the front: by the day that each is not older than, so that none leads whose age is not known; those in the order that they had, last. */
export function surelyNewestFirst(newest: readonly Article[]): Article[] {
  return [...newest].sort((a, b) => inOrder(soonestDay(b.published) ?? '', soonestDay(a.published) ?? ''));
}
