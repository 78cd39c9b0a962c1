/** Lines in, the pieces that are judged one by one out: a line, or the parts of a line where two pages may run together. */
import type { SetAside, Stage } from '../flow.js';
import type { Block } from '../model/element.js';
import type { Span } from '../model/place.js';
import type { Line } from '../model/record.js';
import { Joints } from './joints.js';
import { type Look, lookAt } from './look.js';

/** A line on its way. */
export interface LineItem {
  readonly kind: 'line';
  /** More than one where broken lines were joined. */
  readonly spans: readonly Span[];
  /** The first. */
  readonly line: Line;
  /** Of all. */
  readonly text: string;
}

/** A block of one line, or of a part of one, with what meets the eye. */
export interface Piece extends Block {
  readonly look: Look;
  /** It begins inside a line, without a space before it. */
  readonly glued: boolean;
}

export function lineItems(lines: readonly Line[]): LineItem[] {
  return lines.map((line) => ({
    kind: 'line',
    spans: [{ line: line.number, from: 0, to: line.text.length }],
    line,
    text: line.text,
  }));
}

/** Blank and unreadable lines are set aside. */
export const toBlocks: Stage<LineItem, Piece> = {
  name: 'lines to blocks',
  run(items) {
    const on: Piece[] = [];
    const aside: SetAside[] = [];
    const looks = items.map(({ line, text }) => (line.unreadable === null ? lookAt(text, 0, text.length) : null));
    const joints = new Joints(items.flatMap((item, i) => (looks[i] && mayBeTwo(item, looks[i]) ? item.text : [])));
    let gap = 0;
    for (const [i, item] of items.entries()) {
      const { line, spans, text } = item;
      const { unreadable, mark, number } = line;
      if (unreadable !== null) {
        aside.push({ spans, reason: 'unreadable', of: null, cutting: null, because: unreadable });
        continue;
      }
      const whole = looks[i]!;
      if (mark?.kind === 'metadata' && whole.length > 0) {
        aside.push({ spans, reason: 'metadata', of: null, cutting: null, because: 'says something of the text' });
        continue;
      }
      if (whole.length === 0) {
        gap++;
        aside.push({ spans, reason: 'blank', of: null, cutting: null, because: 'nothing stands on it' });
        continue;
      }
      const before = on.length ? gap : 0;
      const cuts = mayBeTwo(item, whole) ? joints.in(text) : NONE;
      if (cuts.length === 0) on.push({ kind: 'block', text, spans, mark, gap: before, glued: false, look: whole });
      else {
        let from = 0;
        for (const to of [...cuts, text.length]) {
          const look = lookAt(text, from, to);
          const part = text.slice(from, to);
          on.push({
            kind: 'block',
            text: part,
            spans: [{ line: number, from, to }],
            mark,
            gap: from ? 0 : before,
            glued: from > 0,
            look,
          });
          from = to;
        }
      }
      gap = 0;
    }
    return { on, aside };
  },
};

const NONE: readonly number[] = [];

/** Only marks that stand on whole lines are told of: a line that has one is none of two pages. */
function mayBeTwo({ line, spans }: LineItem, look: Look): boolean {
  return line.mark === null && look.glued > 0 && spans.length === 1;
}
