/** Articles in, their coverage over time as bars out: the template draws them as SVG. */
import type { Article } from '../model/archive.js';
import type { Chart } from '../model/list-view.js';
import { filedDay } from '../text/filed-day.js';
import { counted } from './lines-text.js';
import { monthText } from './months.js';

const WIDTH = 640;
const HEIGHT = 96;
const GAP = 1;
/** Two months do not make two posters. */
const WIDEST = 24;
/** More bars than this are no longer told apart at the width of a column: years instead of months. */
const MOST_BARS = 120;

/** Fewer bars tell nothing that the list below does not. */
const FEWEST = 3;

/** Null where fewer than three articles have a day. Briefs and undated articles are not drawn, and the note says so. */
export function coverage(articles: readonly Article[]): Chart | null {
  const full = articles.filter((article) => article.form === 'full');
  const days = full.flatMap(({ published }) => filedDay(published) ?? []).sort();
  if (days.length < FEWEST) return null;
  const months = span(days[0]!, days.at(-1)!, 12);
  const [labels, unit] = months.length > MOST_BARS ? [span(days[0]!, days.at(-1)!, 1), 4] : [months, 7];
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, unit), (counts.get(day.slice(0, unit)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const step = WIDTH / labels.length;
  const inWords = unit === 4 ? (label: string) => label : monthText;
  const bars = labels.map((label, i) => {
    const count = counts.get(label) ?? 0;
    const height = round((count / most) * HEIGHT);
    const width = Math.min(Math.max(step - GAP, 0.5), WIDEST);
    const x = round(i * step + (step - width) / 2);
    return { label: inWords(label), count, x, y: round(HEIGHT - height), width: round(width), height };
  });
  const left = [
    [full.length - days.length, 'undated article'],
    [articles.length - full.length, 'brief'],
  ] as const;
  const without = left.filter(([count]) => count).map(([count, what]) => counted(count, what));
  return {
    title: `Articles a ${unit === 4 ? 'year' : 'month'}`,
    note: without.length ? `Not drawn: ${without.join(' and ')}.` : 'Every article is drawn.',
    bars,
    width: WIDTH,
    height: HEIGHT,
    first: inWords(labels[0]!),
    last: inWords(labels.at(-1)!),
    most,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** `2023-11` … `2024-02` for 12 a year, `2019` … `2024` for 1. */
function span(first: string, last: string, perYear: 1 | 12): string[] {
  const labels: string[] = [];
  const at = (day: string) => Number(day.slice(0, 4)) * perYear + (perYear === 12 ? Number(day.slice(5, 7)) - 1 : 0);
  for (let n = at(first); n <= at(last); n++) {
    const year = String(Math.floor(n / perYear)).padStart(4, '0');
    labels.push(perYear === 12 ? `${year}-${String((n % 12) + 1).padStart(2, '0')}` : year);
  }
  return labels;
}
