/** The process's stderr and environment in, what may be written there out. */
import type { Terminal } from './reporter.js';

/** A bar is for people: not where the output goes to a file or to a continuous-integration log. */
export function stderrTerminal(): Terminal {
  const { NO_COLOR, CI, TERM } = process.env;
  const isTerminal = process.stderr.isTTY === true && !CI && TERM !== 'dumb';
  return {
    write: (text) => void process.stderr.write(text),
    isTerminal,
    columns: process.stderr.columns ?? 80,
    isColoured: isTerminal && !NO_COLOR,
    now: () => performance.now(),
  };
}
