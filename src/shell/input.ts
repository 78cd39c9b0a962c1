/** An input folder in, what is to be built from it out: dumps with their sidecars, settings, curated topics, and what is wrong with any of them. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DumpPath } from '../model/brand.js';
import type { Correction } from '../model/correction.js';
import type { Message } from '../model/message.js';
import type { Stated } from '../model/record.js';
import type { CuratedTopic, Settings } from '../model/settings.js';
import { readerFor } from '../read/readers.js';
import { NOTHING_STATED } from '../read/stated-fields.js';
import { correctionFrom } from './correction.js';
import { curatedTopicFrom } from './curated-topic.js';
import { filesBelow } from './folder.js';
import { DEFAULT_SETTINGS, settingsFrom } from './settings.js';
import { type ReadText, sidecarsOf } from './sidecars.js';

export interface InputDump {
  readonly path: DumpPath;
  /** Absolute, for the disk. */
  readonly file: string;
  readonly bytes: number;
  readonly sidecar: Stated;
}

export interface Input {
  /** Absolute. */
  readonly folder: string;
  /** In order of path. */
  readonly dumps: readonly InputDump[];
  readonly settings: Settings;
  readonly curated: readonly CuratedTopic[];
  readonly corrections: readonly Correction[];
  readonly messages: readonly Message[];
  /** sha256 of every input file that is no dump, with its path; hex. */
  readonly besides: string;
}

/** Match: `README`, `docs/readme.txt`. Near miss: `readme-first-edition.txt`. */
const README = /(?:^|\/)readme(?:\.[a-z]+)?$/i;
const SETTINGS = /^archive\.ya?ml$/;
const TOPIC = /^topics\/[^/]+\.md$/i;
const CORRECTION = /^corrections\/[^/]+\.md$/i;
/** Folders of the curator's own files: nothing in them is a dump. */
const CURATED = /^(topics|corrections)(?:\/|$)/i;
const YAML = /\.ya?ml$/i;

/** `skip`: folders inside the input that are no input, such as the output; real paths both. */
export function inputFrom(folder: string, skip: readonly string[] = []): Input {
  const { files, messages } = filesBelow(folder, skip);
  const found: Message[] = [...messages];
  const hash = createHash('sha256');
  const readText = (name: string): string | null => {
    const text = textOf(path.join(folder, name), name, found);
    if (text !== null) hash.update(`${name}\0${text.length}\0${text}`);
    return text;
  };
  const settings = oneSettings(files, readText, found);
  const curated = files.filter((name) => TOPIC.test(name)).flatMap((name) => topicOf(name, readText, found));
  const corrections = files.filter(isCorrection).flatMap((name) => correctionOf(name, readText, found));
  const dumps = files.filter((name) => isDump(name));
  const sidecars = sidecarsOf(files.filter(isSidecar), dumps, readText, found);
  found.push(...files.flatMap(notRead));
  return {
    folder,
    dumps: dumps.map((name) => {
      const file = path.join(folder, name);
      return {
        path: name as DumpPath,
        file,
        bytes: sizeOf(file),
        sidecar: sidecars.get(name) ?? NOTHING_STATED,
      };
    }),
    settings,
    curated,
    corrections,
    messages: found,
    besides: hash.digest('hex'),
  };
}

/** For the progress alone: a file that cannot be asked is told of when it is read. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** Whether the path below the input folder is of the curator's own files, or of a folder of them. */
export const isCurated = (name: string): boolean => CURATED.test(name);

/** Whether the path is of a curator's ruling. */
export const isCorrection = (name: string): boolean => CORRECTION.test(name);

const isDump = (name: string): boolean => !README.test(name) && !isCurated(name) && readerFor(name) !== null;
const isSidecar = (name: string): boolean => YAML.test(name) && !SETTINGS.test(name) && !isCurated(name);

/** Nothing of what is read; what is wrong with a sidecar is told where it is read. */
function notRead(path: string): Message[] {
  if (README.test(path) || TOPIC.test(path) || isCorrection(path)) return [];
  const curated = CURATED.exec(path)?.[1];
  if (!curated && (isDump(path) || YAML.test(path))) return [];
  return [{ level: 'warning', path, line: null, text: curated ? misfiled(curated) : NO_READER }];
}

const NO_READER =
  'no reader for files of this kind; it is passed over. Save it as .txt, .md, .html, .json, .jsonl or .warc';

function misfiled(folder: string): string {
  const what = folder.toLowerCase() === 'topics' ? 'topic' : 'correction';
  return `no ${what}; it is passed over, for a ${what} is a .md file right in ${folder}/. Make it one, or move it out of that folder`;
}

function oneSettings(files: readonly string[], readText: ReadText, found: Message[]): Settings {
  const [name, second] = files.filter((file) => SETTINGS.test(file));
  if (!name) return DEFAULT_SETTINGS;
  if (second) {
    const text = `not read, because ${name} stands beside it. Keep one of the two`;
    found.push({ level: 'error', path: second, line: null, text });
  }
  const source = readText(name);
  if (source === null) return DEFAULT_SETTINGS;
  const { settings, messages } = settingsFrom(source, name);
  found.push(...messages);
  return settings;
}

function topicOf(name: string, readText: ReadText, found: Message[]): CuratedTopic[] {
  const source = README.test(name) ? null : readText(name);
  if (source === null) return [];
  const { topic, messages } = curatedTopicFrom(source, name);
  found.push(...messages);
  return topic ? [topic] : [];
}

function correctionOf(name: string, readText: ReadText, found: Message[]): Correction[] {
  const source = README.test(name) ? null : readText(name);
  if (source === null) return [];
  const { correction, messages } = correctionFrom(source, name);
  found.push(...messages);
  return correction ? [correction] : [];
}

function textOf(file: string, name: string, found: Message[]): string | null {
  const error = (text: string) => void found.push({ level: 'error', path: name, line: null, text });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (caught) {
    if (caught instanceof TypeError) error('not valid UTF-8; it is passed over. Save it as UTF-8');
    else error(`cannot be read (${(caught as Error).message}); it is passed over. Check its permissions`);
    return null;
  }
}
