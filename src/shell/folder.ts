/** A folder in, the regular files below it out; what is no regular file is told of, and never followed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../model/message.js';
import { inOrder } from '../text/order.js';

export interface FolderFiles {
  /** Paths below the folder, `/` between their parts, in order. */
  readonly files: readonly string[];
  readonly messages: readonly Message[];
}

/** Hidden files, sites that were built there and the folders in `skip` are passed over. A link could lead out of the folder, or round in a circle. `folder` and `skip`: real paths. */
export function filesBelow(folder: string, skip: readonly string[] = []): FolderFiles {
  const files: string[] = [];
  const messages: Message[] = [];
  const say = (level: 'warning' | 'note', name: string, text: string) =>
    messages.push({ level, path: name, line: null, text });
  const warn = (name: string, text: string) => say('warning', name, text);
  const walk = (inside: string) => {
    for (const entry of entriesOf(path.join(folder, inside), (why) => warn(inside || '.', why))) {
      const name = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || skip.includes(path.resolve(folder, name))) continue;
      if (entry.isDirectory() && name.endsWith(STATE)) continue;
      if (entry.isDirectory() && isSite(path.join(folder, name)))
        say('note', name, 'a site that Tearsheet built; it is passed over');
      else if (entry.isDirectory()) walk(name);
      else if (entry.isFile()) files.push(name);
      else if (entry.isSymbolicLink()) warn(name, 'a symbolic link; it is not followed. Put a copy of the file here');
      else warn(name, 'no regular file; it is passed over');
    }
  };
  walk('');
  return { files: files.sort(inOrder), messages };
}

/** What builds remember beside a site. */
export const STATE = '.tearsheet';

/** Every site has a file that says what built it. Read as input, its pages would come back as articles. */
export function isSite(folder: string): boolean {
  try {
    const built = JSON.parse(readFileSync(path.join(folder, 'data/build.json'), 'utf8')) as { program?: string };
    return built.program === 'tearsheet';
  } catch {
    return false;
  }
}

function entriesOf(folder: string, warn: (why: string) => void) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    warn(`the folder cannot be read (${(error as Error).message}). Check its permissions`);
    return [];
  }
}
