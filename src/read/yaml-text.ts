/** What a person wrote under one key of YAML in, text or a list of texts out; what is wrong is said as the person's message. */
import { z } from 'zod';

export const yamlText = z
  .string({ error: 'must be text; put it into quotes' })
  .trim()
  .overwrite((text) => text.toWellFormed()) // "\ud800" in quotes is half a character
  .min(1, 'is empty. Write it or remove the key');

/** One text alone is a list of one. */
export const yamlTexts = z.union([yamlText.transform((one) => [one]), z.array(yamlText)], {
  error: 'must be text or a list of texts',
});
