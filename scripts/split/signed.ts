/** An article's authors and day in, lines that state them as short pieces do out. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const BYLINES: readonly ((name: string) => string)[] = [
  (name) => `By ${name}`,
  (name) => `by ${name}`,
  (name) => `BY ${name.toUpperCase()}`,
  (name) => name,
];
const DAYS: readonly ((year: string, month: number, day: number) => string)[] = [
  (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
  (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  (year, month, day) => `${MONTHS[month - 1]!.slice(0, 3)}. ${day}, ${year}`,
  (year, month, day) => `${day} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`,
  (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => `Published ${MONTHS[month - 1]} ${day}, ${year}`,
];
/** How often either is left out, or both stand on one line. */
const MISSING = 0.2;
const ONE_LINE = 0.15;

/** Author above day mostly; none where neither is known. */
export function signedRows(authors: readonly string[], published: string | null, random: () => number): string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const byline = authors[0] && random() >= MISSING ? [pick(BYLINES)(authors[0])] : [];
  const [year, month, day] = published?.split('-') ?? [];
  const dated = year && random() >= MISSING ? [pick(DAYS)(year, Number(month), Number(day))] : [];
  if (byline.length && dated.length && random() < ONE_LINE) return [`${byline[0]} | ${dated[0]}`];
  return random() < 0.75 ? [...byline, ...dated] : [...dated, ...byline];
}
