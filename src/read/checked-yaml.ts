/** YAML and a schema in, the value that keeps it out, with a message at the line of each thing that does not. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Message } from '../model/message.js';
import type { LineRange } from '../model/place.js';

export interface CheckedYaml<Value> {
  /** Null where nothing of it can be used. A key that breaks the schema is left out, the others stand. */
  readonly value: Value | null;
  readonly messages: readonly Message[];
  /** Of each value of a list the lines of the file on which it stands, of another value its own; empty for a key that is not there. */
  readonly linesOf: (key: string) => readonly LineRange[];
}

interface Source {
  readonly text: string;
  /** For messages. */
  readonly path: string;
  /** The line of the file on which the YAML starts; 1-based. */
  readonly firstLine: number;
}

/** Aliases that one document may expand: more is an attack ("billion laughs"), no settings file. */
const MOST_ALIASES = 100;

export function checkedYaml<Value>(source: Source, schema: z.ZodType<Value>): CheckedYaml<Value> {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + source.firstLine - 1;
  const error = (line: number, text: string): Message => ({ level: 'error', path: source.path, line, text });
  if (document.errors.length) {
    const { pos, message } = document.errors[0]!; // the others mostly follow from it
    const text = `not valid YAML: ${message.replace(/\s+/g, ' ')}. Put text with ":" or "#" into quotes`;
    return { value: null, messages: [error(lineAt(pos[0]), text)], linesOf: () => [] };
  }
  const linesOf = (key: string) =>
    valuesOf(document, key).map(
      ({ range }): LineRange => [lineAt(range![0]), lineAt(Math.max(range![0], range![1] - 1))],
    );
  const value = plainValue(document);
  if (typeof value === 'string') return { value: null, messages: [error(source.firstLine, value)], linesOf };
  return { ...checked(value, schema, (key, text) => error(lineAt(offsetOf(document, key)), text)), linesOf };
}

type Plain = Readonly<Record<string, unknown>>;

/** In words where it is no map. */
function plainValue(document: Document.Parsed): Plain | string {
  if (document.contents === null) return {};
  if (!isMap(document.contents)) return 'not a list of `key: value` lines. Write one `key: value` a line';
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as Plain;
  } catch (error) {
    return `cannot be read: ${(error as Error).message}. Write the values out instead of aliases`;
  }
}

function checked<Value>(
  value: Plain,
  schema: z.ZodType<Value>,
  error: (key: string | null, text: string) => Message,
): Omit<CheckedYaml<Value>, 'linesOf'> {
  const first = schema.safeParse(value);
  if (first.success) return { value: first.data, messages: [] };
  const broken = new Set<string>();
  const messages = first.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    for (const key of keys) broken.add(key);
    return keys.map((key) => error(key || null, said(issue, key)));
  });
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !broken.has(key)));
  const second = schema.safeParse(kept);
  return { value: second.success ? second.data : null, messages };
}

function said(issue: z.core.$ZodIssue, key: string): string {
  if (issue.code === 'unrecognized_keys') return `unknown key \`${key}\`. Remove it or correct its spelling`;
  return `\`${key}\` ${issue.message}`;
}

function offsetOf(document: Document.Parsed, key: string | null): number {
  return (key === null ? null : pairOf(document, key)?.key)?.range?.[0] ?? 0;
}

function valuesOf(document: Document.Parsed, key: string): Node[] {
  const value = pairOf(document, key)?.value;
  return isSeq(value) ? (value.items as Node[]) : value ? [value] : [];
}

function pairOf(
  { contents }: Document.Parsed,
  key: string,
): { readonly key: Node; readonly value: Node | null } | null {
  if (!isMap(contents)) return null;
  const pair = contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return (pair as { readonly key: Node; readonly value: Node | null } | undefined) ?? null;
}
