#!/usr/bin/env node
/** Arguments in, an exit code out: nothing else. */
import { Command } from 'commander';
import { build } from './shell/build.js';

const program = new Command('tearsheet');
program
  .command('build [input]')
  .option('--input <folder>')
  .option('-o, --output <folder>', 'folder of the site', '_site')
  .option('--no-cache')
  .option('--quiet')
  .action(async (input: string | undefined, options: { input?: string; output: string }) => {
    await build({ input: options.input ?? input ?? 'seeds', output: options.output });
  });
await program.parseAsync();
