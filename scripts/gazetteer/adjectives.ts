/** A country's adjective in a language in, the forms in which texts print it out: "ougandais", "ougandaise", "ougandaises". */

/** The end of a word, and what stands there in its other forms. */
type Ending = readonly [end: RegExp, ...forms: string[]];

/** The first that fits holds; a word that none fits is a noun there ("Brit"), or no adjective ("Gibraltar"). */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  de: [[/(?<=isch)$|(?<=^deutsch)$/, '', 'e', 'em', 'en', 'er', 'es']],
  es: [
    [/o$/, 'o', 'a', 'os', 'as'],
    [/és$/, 'és', 'esa', 'eses', 'esas'],
    [/án$/, 'án', 'ana', 'anes', 'anas'],
    [/í$/, 'í', 'íes', 'ís'],
    [/ol$/, 'ol', 'ola', 'oles', 'olas'],
    [/(?<=ense|a)$/, '', 's'],
  ],
  fr: [
    [/(?<=[ié]en)$/, '', 's', 'ne', 'nes'],
    [/(?<=[ao]is)$/, '', 'e', 'es'],
    [/(?<=e)$/, '', 's'],
    [/(?<=[aio]n|l|d|é)$/, '', 's', 'e', 'es'],
    [/c$/, 'c', 'cs', 'que', 'ques'],
  ],
  it: [
    [/co$/, 'co', 'ca', 'ci', 'chi', 'che'],
    [/o$/, 'o', 'a', 'i', 'e'],
    [/(?<=es)e$/, 'e', 'i'],
    [/(?<=t)a$/, 'a', 'i', 'e'],
  ],
  nl: [
    [/ees$/, 'ees', 'ese'],
    [/aans$/, 'aans', 'aanse'],
    [/(?<=isch|ans|its)$/, '', 'e'],
  ],
};

/** None for a word that is no adjective of the language, as far as its letters tell; in lower case. */
export function adjectiveForms(tongue: string, word: string): string[] {
  if (!/^\p{L}+$/u.test(word)) return [];
  const lower = word.toLowerCase();
  const fits = ENDINGS[tongue]?.find(([end]) => end.test(lower));
  if (!fits) return [];
  const [end, ...forms] = fits;
  return forms.map((form) => lower.replace(end, form));
}
