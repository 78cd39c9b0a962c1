#!/usr/bin/env node
/** Arguments in, an exit code out: nothing else. */
import { run } from './shell/commands.js';

process.exitCode = await run(process.argv.slice(2));
