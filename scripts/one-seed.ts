/** Vitest's set-up of each suite: fast-check draws the same examples on every run, so that a failure comes again. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20240121 });
