#!/usr/bin/env node
/** Arguments in, an exit code out: nothing else. */
import { run } from './shell/commands.js';

// Whoever reads the output may have enough of it: `tearsheet ledger monday.txt | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));
