/** Articles in the archive's order in, the orders in which lists show them out: the undated, which stand first there, last. */
import type { Article } from '../model/archive.js';
import { filedDay } from '../text/filed-day.js';

const isDated = ({ published }: Article): boolean => filedDay(published) !== null;
const undated = (articles: readonly Article[]): Article[] => articles.filter((article) => !isDated(article));

export function oldestFirst(articles: readonly Article[]): Article[] {
  return [...articles.filter(isDated), ...undated(articles)];
}

export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles.filter(isDated).reverse(), ...undated(articles)];
}
