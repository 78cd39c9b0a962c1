import { describe, expect, it } from 'vitest';
import type { Message } from '../model/message.js';
import { reporterOn, type Terminal } from './reporter.js';

function terminal(more: Partial<Terminal> = {}) {
  const written: string[] = [];
  let now = 0;
  const on: Terminal = {
    write: (text) => void written.push(text),
    isTerminal: false,
    columns: 80,
    isColoured: false,
    now: () => {
      now += 200;
      return now;
    },
    ...more,
  };
  return { on, written };
}
const message = (level: Message['level'], text = 'x'): Message => ({ level, path: 'a.txt', line: 3, text });

describe('reporterOn', () => {
  it('draws a bar in a terminal, and wipes it before a line', () => {
    const { on, written } = terminal({ isTerminal: true });
    const reporter = reporterOn(on, false);
    reporter.begin('clipping', 200);
    reporter.advance(50);
    reporter.end('done');
    expect(written.at(-2)).toBe(`\r\u001b[2Kclipping ${'█'.repeat(6)}${'░'.repeat(18)}  25 %`);
    expect(written.at(-1)).toBe('\r\u001b[2Kdone\n');
  });

  it('cuts what is wider than the terminal, and nothing where its width is not set', () => {
    for (const [columns, drawn] of [
      [5, 'clip'],
      [0, 'clipping'],
    ] as const) {
      const { on, written } = terminal({ isTerminal: true, columns });
      reporterOn(on, false).begin('clipping', null);
      expect(written).toEqual([`\r\u001b[2K${drawn}`]);
    }
  });

  it('writes whole lines and no codes elsewhere', () => {
    const { on, written } = terminal();
    const reporter = reporterOn(on, false);
    reporter.begin('clipping', 200);
    reporter.advance(50);
    reporter.messages([message('warning')], 'seeds');
    reporter.end('done');
    expect(written).toEqual(['warning seeds/a.txt:3: x\n', 'done\n']);
  });

  it('says errors first, no notes, and when quiet only errors', () => {
    const all = [message('note'), message('warning'), message('error')];
    const loud = terminal();
    reporterOn(loud.on, false).messages(all, 'in');
    expect(loud.written).toEqual(['error in/a.txt:3: x\n', 'warning in/a.txt:3: x\n']);
    const quiet = terminal();
    reporterOn(quiet.on, true).messages(all, 'in');
    expect(quiet.written).toEqual(['error in/a.txt:3: x\n']);
  });

  it('does not flood', () => {
    const { on, written } = terminal();
    reporterOn(on, false).messages(
      Array.from({ length: 80 }, () => message('warning')),
      'in',
    );
    expect(written).toHaveLength(51);
    expect(written.at(-1)).toBe('and 30 more messages\n');
    reporterOn(on, false).messages(Array(51).fill(message('warning')), 'in');
    expect(written.at(-1)).toBe('and 1 more message\n');
  });

  it('lets no scraped text drive the terminal', () => {
    const { on, written } = terminal();
    reporterOn(on, false).messages([message('error', 'a \u001b[2J\u0007 b\nc')], 'in');
    expect(written).toEqual(['error in/a.txt:3: a �[2J� b c\n']);
    for (const tell of ['end', 'say', 'fail'] as const)
      reporterOn(on, false)[tell]('“\u001b]0;owned\u0007” is two\nlines');
    expect(written.slice(1)).toEqual(['', '', 'error '].map((word) => `${word}“�]0;owned�” is two\nlines\n`));
  });
});
