/** An input folder in, a call for each burst of changes below it out. */
import { once } from 'node:events';
import chokidar from 'chokidar';

/** An editor writes a file in several steps; copying a folder takes longer still. */
const QUIET_MS = 200;

export interface Watched {
  /**
   * What changed since the watch began counts too. `onChange` is not called again before it has ended; what changes meanwhile leads
   * to one more call.
   */
  each(onChange: () => Promise<void>): void;
  close(): Promise<void>;
}

/** The watch has begun when the promise resolves. `skip`: absolute folders. */
export async function watchFolder(folder: string, skip: readonly string[]): Promise<Watched> {
  let timer: NodeJS.Timeout | null = null;
  let told: (() => Promise<void>) | null = null;
  let running = false;
  let changed = false;
  const run = async () => {
    if (running || !told) return;
    running = true;
    try {
      while (changed) {
        changed = false;
        await told();
      }
    } finally {
      running = false;
    }
  };
  const watcher = chokidar.watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file: string) => skip.some((one) => file === one || file.startsWith(`${one}/`)),
  });
  watcher.on('all', () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      void run();
    }, QUIET_MS);
  });
  await once(watcher, 'ready');
  return {
    each(onChange) {
      told = onChange;
      void run();
    },
    async close() {
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
}
