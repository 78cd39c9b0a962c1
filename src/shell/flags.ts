/** What stands behind a flag in, the value that it means out; a flag that cannot be obeyed is refused. */
import { type Command, InvalidArgumentError } from 'commander';
import { isBaseUrl, isPathPrefix } from './settings.js';

export interface InputFlags {
  readonly input?: string;
  readonly output: string;
  readonly cache: boolean;
  readonly threads?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export interface BuildFlags extends InputFlags {
  readonly baseUrl?: string;
  readonly pathPrefix?: string;
  readonly strict?: boolean;
  readonly watch?: boolean;
  readonly serve?: boolean;
  readonly port: number;
}

export const DEFAULT_INPUT = 'seeds';
export const CACHE_FOLDER = '.tearsheet';
const DEFAULT_PORT = 8080;

/** For every command that reads the input folder. */
export function withInputFlags(command: Command): Command {
  return command
    .option('--input <folder>', `folder of the dumps (default: "${DEFAULT_INPUT}")`)
    .option('-o, --output <folder>', 'folder of the site', '_site')
    .option('--no-cache', `clip every record and print every page anew, and keep nothing in ${CACHE_FOLDER}/`)
    .option('--threads <number>', 'threads to clip on (default: one for each core)', positive)
    .option('--quiet', 'say nothing but errors')
    .option('--json', 'print the result as JSON');
}

/** For the commands that build. */
export function withBuildFlags(command: Command): Command {
  return withInputFlags(command)
    .option('--base-url <address>', 'address of the site’s root, for feeds and canonical links', baseUrl)
    .option('--path-prefix <path>', 'path below which the site is served', pathPrefix)
    .option('--strict', 'exit with 1 where an input has an error or a warning')
    .option('--port <number>', 'port of the preview', port, DEFAULT_PORT);
}

export function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('It must be a port: 0 (any) to 65535.');
  return number;
}

function baseUrl(text: string): string {
  if (!isBaseUrl(text)) throw new InvalidArgumentError('It must be an address such as https://example.org/news.');
  return text;
}

export function pathPrefix(text: string): string {
  if (!isPathPrefix(text)) throw new InvalidArgumentError('It must be a path such as /news/.');
  return text;
}
