/** Vitest's global set-up: the tests that run the program or a browser need `dist` as it is now, compiled once a run. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
}
