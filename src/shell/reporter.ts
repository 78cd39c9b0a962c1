/** What the program has to say in, lines (or a bar, in a terminal) on stderr out. */
import picocolors from 'picocolors';
import type { Message } from '../model/message.js';
import { counted } from '../text/numeral.js';
import { printable } from './printable.js';

export interface Reporter {
  /** A step of the work has begun; `of`: how much there is to do, null where that is not known. */
  begin(step: string, of: number | null): void;
  /** So much of it is done. */
  advance(by: number): void;
  /** What came of the step. */
  end(result: string): void;
  /** `folder` is put before each message's path. */
  messages(messages: readonly Message[], folder: string): void;
  say(text: string): void;
  fail(text: string): void;
}

export interface Terminal {
  readonly write: (text: string) => void;
  /** A bar may be drawn. */
  readonly isTerminal: boolean;
  /** 0 where the terminal’s width is not set, as in a pseudo-terminal that a program opened. */
  readonly columns: number;
  readonly isColoured: boolean;
  /** Milliseconds; for the pace of the bar only, nothing of it is written anywhere. */
  readonly now: () => number;
}

/** Beyond this many messages of one build only their number is told: the ledger has them all. */
const MOST_MESSAGES = 50;
const REDRAW_MS = 100;
const BAR_WIDTH = 24;
const WIDE = 80;
const CLEAR_LINE = '\r\u001b[2K';

export function reporterOn(terminal: Terminal, quiet: boolean): Reporter {
  const colour = picocolors.createColors(terminal.isColoured);
  const bar = terminal.isTerminal && !quiet;
  let step = { name: '', of: null as number | null, done: 0, drawn: 0 };
  const line = (text: string) => terminal.write(`${bar ? CLEAR_LINE : ''}${text}\n`);
  const draw = () => {
    if (!bar || terminal.now() - step.drawn < REDRAW_MS) return;
    step.drawn = terminal.now();
    const share = step.of ? Math.min(1, step.done / step.of) : null;
    const drawn = share === null ? '' : ` ${barOf(share)} ${String(Math.floor(share * 100)).padStart(3)} %`;
    terminal.write(`${CLEAR_LINE}${`${step.name}${drawn}`.slice(0, (terminal.columns || WIDE) - 1)}`);
  };
  return {
    begin(name, of) {
      step = { name, of, done: 0, drawn: 0 };
      draw();
    },
    advance(by) {
      step.done += by;
      draw();
    },
    end: (result) => quiet || line(printable(result)),
    messages(messages, folder) {
      for (const message of shown(messages, quiet)) line(lineOf(message, folder, colour));
      const hidden = shown(messages, quiet, Number.POSITIVE_INFINITY).length - MOST_MESSAGES;
      if (hidden > 0) line(`and ${counted(hidden, 'more message')}`);
    },
    say: (text) => quiet || line(printable(text)),
    fail: (text) => line(`${colour.red('error')} ${printable(text)}`),
  };
}

function barOf(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
}

/** Notes are left to the ledger; with `--quiet` warnings are too. Errors come first. */
function shown(messages: readonly Message[], quiet: boolean, most = MOST_MESSAGES): readonly Message[] {
  const of = (level: Message['level']) => messages.filter((message) => message.level === level);
  return [...of('error'), ...(quiet ? [] : of('warning'))].slice(0, most);
}

type Colours = ReturnType<typeof picocolors.createColors>;

function lineOf({ level, path, line, text }: Message, folder: string, colours: Colours): string {
  const where = `${folder}/${path}${line === null ? '' : `:${line}`}`;
  const word = level === 'error' ? colours.red(level) : colours.yellow(level);
  return `${word} ${printable(`${where}: ${text}`.replace(/\s/g, ' '))}`;
}
