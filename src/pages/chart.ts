/** Articles in, their coverage over time as bars out: the template draws them as SVG. */
import type { Article } from '../model/archive.js';
import type { Chart } from '../model/list-view.js';
import { counted, numeral } from '../text/numeral.js';
import { isDated } from './date-view.js';
import { inUnit, spanOf, ticksOf, type Unit, unitFor, unitText } from './time-axis.js';

/** A bar is at most so wide, in hundredths of the axis: two of them make no posters. */
const WIDEST = 2.5;
/** What of its place on the axis a bar takes. */
const FILLED = 0.85;
/** The height stands for so many articles at least: one alone is no tower. */
const LOWEST_SCALE = 4;

/** Null where no article's time is known. Briefs, copies and what cannot be placed are not drawn, and the note says so. */
export function coverage(articles: readonly Article[]): Chart | null {
  const full = articles.filter((article) => article.form === 'full');
  const unit = unitFor(full.map(({ published }) => published));
  if (!unit) return null;
  const placed = full.flatMap(({ published }) => {
    const name = inUnit(published, unit);
    return name === null ? [] : [{ name, inferred: published.basis !== 'stated' }];
  });
  const names = spanOf(placed.map(({ name }) => name).sort(), unit);
  const tally = new Map(names.map((name) => [name, { stated: 0, inferred: 0 }]));
  for (const { name, inferred } of placed) tally.get(name)![inferred ? 'inferred' : 'stated']++;
  const most = Math.max(...[...tally.values()].map(({ stated, inferred }) => stated + inferred));
  const scale = Math.max(most, LOWEST_SCALE);
  const inferred = placed.filter((one) => one.inferred).length;
  const [first, last] = [unitText(names[0]!, unit), unitText(names.at(-1)!, unit)];
  return {
    title: `Articles a ${unit}`,
    summary:
      first === last
        ? `${counted(placed.length, 'article')} in ${first}.`
        : `${counted(placed.length, 'article')} between ${first} and ${last}, at most ${numeral(most)} a ${unit}.`,
    notes: notes({ articles, full, unit, drawn: placed.length }),
    inferred,
    bars: names.map((name, i) => bar({ label: unitText(name, unit), ...tally.get(name)!, i, of: names.length, scale })),
    ticks: ticksOf(names, unit).map(({ at, text }) => ({ x: round(at * 100), text })),
    first,
    last,
    scale,
  };
}

interface Tallied {
  readonly label: string;
  readonly stated: number;
  readonly inferred: number;
  /** Its place on the axis, from 0, of so many. */
  readonly i: number;
  readonly of: number;
  /** Articles that the whole height stands for. */
  readonly scale: number;
}

/** Those of inferred dates stand on those of stated ones. */
function bar({ label, stated, inferred, i, of, scale }: Tallied): Chart['bars'][number] {
  const step = 100 / of;
  const width = Math.min(step * FILLED, WIDEST);
  const up = (count: number) => round((count / scale) * 100);
  const top = up(stated + inferred);
  return {
    label,
    count: stated + inferred,
    inferred,
    x: round(i * step + (step - width) / 2),
    width: round(width),
    solid: { y: round(100 - up(stated)), height: up(stated) },
    hatched: { y: round(100 - top), height: round(top - up(stated)) },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

interface Counted {
  readonly articles: readonly Article[];
  /** Briefs left out. */
  readonly full: readonly Article[];
  readonly unit: Unit;
  readonly drawn: number;
}

/** The denominators: what is in the chart, and what is not. */
function notes({ articles, full, unit, drawn }: Counted): string[] {
  const undated = full.filter(({ published }) => !isDated(published)).length;
  const vague = full.length - drawn - undated;
  const briefs = articles.length - full.length;
  const copies = full.reduce((sum, { clippings }) => sum + clippings.length - 1, 0);
  const left = [
    ...(vague ? [`of ${numeral(vague)} the ${unit} is not known`] : []),
    ...(undated ? [`${numeral(undated)} ${undated === 1 ? 'is' : 'are'} undated`] : []),
  ];
  const all = full.length === 1 ? 'The one article is drawn' : `All ${numeral(full.length)} articles are drawn`;
  const some = `${numeral(drawn)} of ${numeral(full.length)} articles ${drawn === 1 ? 'is' : 'are'} drawn; ${left.join(', ')}`;
  const not = (count: number, one: string, many = `${one}s`) =>
    `${counted(count, one, many)} ${count === 1 ? 'is' : 'are'} not counted`;
  return [
    left.length ? some : all,
    ...(briefs ? [not(briefs, 'brief')] : []),
    ...(copies ? [not(copies, 'further copy', 'further copies')] : []),
  ].map((sentence) => `${sentence}.`);
}
