/** Two lines in, whether the first is a trail that ends with the second, a title: "News / Coast / Storm hits the pier", "Home Storm hits the pier". */

/** So far above its title a trail stands. */
export const TRAIL_REACH = 8;
const SHORTEST_TITLE = 12;
/** What pages add to their titles. Match: " | Harbour Wire", " - Harbour Wire". Near miss: "-making". */
const SITE = /^\s+[|–—·•:-]+\s+\p{Lu}/u;

export function isTrailTo(line: string, title: string): boolean {
  const [whole, end] = [line.trim(), title.trim()];
  if (end.length < SHORTEST_TITLE || whole.length <= end.length) return false;
  return whole.endsWith(end) || (whole.startsWith(end) && SITE.test(whole.slice(end.length)));
}
