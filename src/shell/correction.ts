/** The source of one `corrections/NAME.md` in, a curator's ruling on which texts are one article out. */
import { z } from 'zod';
import { TEXT_OR_CLIPPING_ID } from '../link/permalinks.js';
import type { TextId } from '../model/brand.js';
import type { Correction } from '../model/correction.js';
import type { Message } from '../model/message.js';
import { checkedYaml } from '../read/checked-yaml.js';
import { frontMatter } from '../read/front-matter.js';

const texts = z
  .array(
    z.strictObject({
      text: z
        .string()
        .regex(
          TEXT_OR_CLIPPING_ID,
          'has a `text` that is no id. Copy it from `tearsheet explain` or `tearsheet eject`',
        ),
      headline: z.string().trim().min(1, 'has an empty `headline`. Write the headline that you expect there'),
    }),
    { error: 'must be a list of texts, each with `text: ID` and `headline: …`' },
  )
  .min(2, 'names one text. Name two or more');
const schema = z.strictObject({ merge: texts.optional(), separate: texts.optional() });

/** A file that cannot be used is told of by an error: a build must not publish against its curator's word. */
export function correctionFrom(
  source: string,
  path: string,
): { correction: Correction | null; messages: readonly Message[] } {
  const normal = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const error = (text: string) => ({ correction: null, messages: [{ level: 'error' as const, path, line: 1, text }] });
  const found = frontMatter(normal);
  if (!found)
    return error('no correction: it must open with a line `---`, then `merge:` or `separate:`, then a line `---`');
  const { value, messages } = checkedYaml({ text: found.yaml, path, firstLine: 1 }, schema);
  if (!value || messages.length) return { correction: null, messages };
  const kind = value.merge ? 'merge' : 'separate';
  const list = value[kind];
  if (!list || (value.merge && value.separate))
    return error('a correction says either `merge:` or `separate:`. Write one of them; write two files for both');
  const lines = normal.split('\n');
  const named = list.map(({ text, headline }) => ({
    text: TEXT_OR_CLIPPING_ID.exec(text)![1] as TextId,
    headline,
    line: lines.findIndex((line) => line.includes(text)) + 1,
  }));
  if (new Set(named.map(({ text }) => text)).size < named.length)
    return error('it names one text twice. Clippings that stand letter for letter alike are always one article');
  return { correction: { path, kind, texts: named }, messages: [] };
}
