/** A path as the user names it in, its one true name on the disk out. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Absolute, symbolic links resolved; what is not there yet stands below the part that is. */
export function realPath(named: string): string {
  const whole = path.resolve(named);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = path.dirname(whole);
  return parent === whole ? whole : path.join(realPath(parent), path.basename(whole));
}
