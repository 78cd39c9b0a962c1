/** A text and the index terms that a search matched in; the text in marked and unmarked parts out. */
import { tokens } from './tokens.js';

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** The parts joined give the text, character for character. */
export function highlight(text: string, matched: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let done = 0;
  const add = (to: number, marked: boolean) => {
    if (to <= done) return;
    const last = parts.at(-1);
    const part = text.slice(done, to);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + part, marked };
    else parts.push({ text: part, marked });
    done = to;
  };
  for (const { from, to, terms } of tokens(text)) {
    if (!terms.some((term) => matched.has(term))) continue;
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return parts;
}
