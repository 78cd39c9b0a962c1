/** An input folder in, a call for each burst of changes below it out. */
import chokidar from 'chokidar';

/** An editor writes a file in several steps; copying a folder takes longer still. */
const QUIET_MS = 200;

/** `onChange` is not called again before it has ended; what changes meanwhile leads to one more call. `skip`: absolute folders. */
export function watchFolder(
  folder: string,
  skip: readonly string[],
  onChange: () => Promise<void>,
): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await onChange();
      } while (again);
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
    timer = setTimeout(() => void run(), QUIET_MS);
  });
  return {
    async close() {
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
}
