/** The source of one `topics/NAME.md` in, a curator's word on a topic out. */
import { z } from 'zod';
import type { Message } from '../model/message.js';
import type { CuratedTopic } from '../model/settings.js';
import { checkedYaml } from '../read/checked-yaml.js';
import { frontMatter } from '../read/front-matter.js';
import { yamlText, yamlTexts } from '../read/yaml-text.js';

const schema = z.strictObject({
  name: yamlText.optional(),
  aliases: yamlTexts.optional(),
  match: yamlTexts.optional(),
  exclude: yamlTexts.optional(),
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
