/** A Markdown file's text in, its front matter's YAML and its body out; nothing in it is ever run. */
import matter from 'gray-matter';

export interface FrontMatter {
  /** The YAML between the fences, as it stands. */
  readonly yaml: string;
  /** What stands below. */
  readonly body: string;
  /** Lines above the body: the fences and what is between them. */
  readonly linesAbove: number;
}

/** Match: `---`, `---  `. Near miss: `---js` (gray-matter would run what follows), `----`, `--- a dialogue`. */
const FENCE = /^---[ \t]*$/;

/** Null where the text does not open with a fence, or the fence is never closed. Line ends are `\n`. */
export function frontMatter(text: string): FrontMatter | null {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0]!)) return null;
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (close < 0 || !FENCE.test(lines[close]!)) return null;
  let yaml = '';
  const found = matter(['---', ...lines.slice(1, close), '---', ...lines.slice(close + 1)].join('\n'), {
    language: 'yaml',
    engines: {
      yaml: (source: string) => {
        yaml = source;
        return {};
      },
      json: refused,
      javascript: refused,
    },
  });
  return { yaml, body: found.content, linesAbove: close + 1 };
}

function refused(): never {
  throw new Error('bug: front matter in another language than YAML');
}
