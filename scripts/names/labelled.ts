/** Labelled news (JSON Lines: `outlet`, `body`, `entities` as [start, end, type]) in, passages with gold tags out. */
import { readFileSync } from 'node:fs';
import { type NamingText, passages } from '../../src/name/passages.js';
import { placeHits } from '../../src/name/places.js';
import { type TagPassage, tagPassages, wordsSeen } from '../../src/name/tag-context.js';
import type { PassageTags } from '../../src/name/votes.js';
import { readingOf } from '../../src/text/reading.js';

export interface LabelledText {
  readonly outlet: string;
  readonly passages: readonly TagPassage[];
  readonly seen: readonly Uint8Array[];
  readonly gold: readonly PassageTags[];
}

interface Row {
  readonly outlet: string;
  readonly body: string;
  readonly entities: readonly (readonly [number, number, string, string])[];
}

const TAG_OF: Readonly<Record<string, number>> = { Person: 1, Organization: 3, Location: 5 };

export function labelledTexts(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => labelled(JSON.parse(line) as Row));
}

function labelled({ outlet, body, entities }: Row): LabelledText {
  const starts: number[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const text of body.split('\n')) {
    const lead = text.length - text.trimStart().length;
    if (text.trim()) {
      starts.push(at + lead);
      texts.push(text.trim());
    }
    at += text.length + 1;
  }
  const bare = bareText(texts);
  const made = tagPassages(
    passages(bare, readingOf(bare)).map((passage) => [passage, placeHits(passage.tokens)] as const),
  );
  const gold = made.map(({ passage }, p) => goldTags(passage.tokens, starts[p]!, entities));
  return { outlet, passages: made, seen: wordsSeen(made), gold };
}

/** Labelled are bodies alone. */
function bareText(paragraphs: readonly string[]): NamingText {
  return {
    headline: { text: '', origin: 'derived', lines: [] },
    deck: null,
    paragraphs: paragraphs.map((text, i) => ({ role: 'paragraph', text, lines: [i + 1, i + 1], columns: null })),
    captions: [],
    language: 'en',
    lines: [[1, paragraphs.length]],
  };
}

function goldTags(
  { starts, ends, words }: TagPassage['passage']['tokens'],
  offset: number,
  entities: Row['entities'],
): PassageTags {
  const tags = new Uint8Array(words.length);
  for (const [start, end, type] of entities) {
    const tag = TAG_OF[type];
    if (!tag) continue;
    let first = true;
    for (let i = 0; i < words.length; i++) {
      if (starts[i]! + offset >= end || ends[i]! + offset <= start) continue;
      if (first && /^(?:the|The)$/.test(words[i]!)) continue;
      tags[i] = first ? tag : tag + 1;
      first = false;
    }
  }
  return tags;
}
