/** An article in, a correction to start from in the input folder out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Archive, Article } from '../model/archive.js';
import { UserError } from './user-error.js';

const MERGE = `These texts are editions of one article. Add the others: the first part of their ids (\`tearsheet explain\`
prints it) and their headlines. Write \`separate:\` instead of \`merge:\` where no two of them are.
`;
const SEPARATE = `No two of these texts are editions of one article. Take out the lines of those that are; write \`merge:\`
instead of \`separate:\` where all of them are, and add others to it.
`;

/** Gives the file's path. Throws a `UserError` where it is there already. */
export function ejected(article: Article, archive: Archive, input: string): string {
  const file = path.join(input, 'corrections', `${article.slug}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, correctionText(article, archive), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UserError(`${file} is there already. Change it, or delete it first`, 1);
  }
  return file;
}

/** An article of one text is to be merged with others; one of several is to be taken apart. */
export function correctionText({ clippings }: Pick<Article, 'clippings'>, { cards }: Pick<Archive, 'cards'>): string {
  const headlineOf = new Map<string, string>();
  for (const id of clippings) {
    const { text, headline } = cards.get(id)!;
    if (!headlineOf.has(text)) headlineOf.set(text, headline.text);
  }
  const texts = [...headlineOf].map(([text, headline]) => ({ text, headline }));
  const kind = texts.length > 1 ? 'separate' : 'merge';
  return `---\n${stringify({ [kind]: texts }, { lineWidth: 0 })}---\n\n${kind === 'merge' ? MERGE : SEPARATE}`;
}
