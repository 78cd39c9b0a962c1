/** The source of one `topics/NAME.md` in, a curator's word on a topic out. */
import { z } from 'zod';
import type { Message } from '../model/message.js';
import type { CuratedTopic } from '../model/settings.js';
import { checkedYaml } from '../read/checked-yaml.js';
import { frontMatter } from '../read/front-matter.js';

const text = z
  .string({ error: 'must be text; put it into quotes' })
  .trim()
  .min(1, 'is empty. Write it or remove the key');
const texts = z.union([text.transform((one) => [one]), z.array(text)], { error: 'must be text or a list of texts' });
const schema = z.strictObject({
  name: text.optional(),
  aliases: texts.optional(),
  match: texts.optional(),
  exclude: texts.optional(),
});

/** A file without a name is named after itself; one whose front matter cannot be used is left out, and said so. */
export function curatedTopicFrom(
  source: string,
  path: string,
): { topic: CuratedTopic | null; messages: readonly Message[] } {
  const normal = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = frontMatter(normal);
  if (!found) return { topic: null, messages: [{ level: 'error', path, line: 1, text: NO_FRONT_MATTER }] };
  const { value, messages } = checkedYaml({ text: found.yaml, path, firstLine: 1 }, schema);
  if (!value) return { topic: null, messages };
  const topic: CuratedTopic = {
    path,
    name: value.name ?? nameFrom(path),
    aliases: value.aliases ?? [],
    match: value.match ?? [],
    exclude: value.exclude ?? [],
    introduction: found.body.trim(),
  };
  return { topic, messages };
}

const NO_FRONT_MATTER =
  'no topic: it must open with a line `---`, then `name: …`, then a line `---`; YAML is the only language read there';

function nameFrom(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return name.replace(/[-_]+/g, ' ');
}
