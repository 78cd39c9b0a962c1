/** Articles with their names and the subjects in, for each acronym that the texts spell out the subject that its words begin out. */
import { wordOf } from './lexicon.js';
import type { TaggedArticle } from './postings.js';
import type { Subject } from './subjects.js';

/** "ISIS", "F.B.I."; near miss: "US". */
const ACRONYM = /^(?:\p{Lu}\.?){3,8}$/u;
/** The one that fewer articles carry → the other: "ISIS" and "Islamic State (of Iraq and Syria)" are one topic under either name. */
export function spelledOut(
  articles: readonly TaggedArticle[],
  subjects: ReadonlyMap<string, Subject>,
  cap: number,
): Map<Subject, Subject> {
  const found = new Map<Subject, Subject>();
  for (const { cards } of articles)
    for (const { kind, forms } of cards[0]!.names) {
      if (kind !== 'organisation' || forms.length < 2) continue;
      const letters = forms.filter((form) => ACRONYM.test(form));
      for (const full of letters.length ? forms.filter((form) => form.includes(' ')) : [])
        for (const short of letters) add(keyOf(short), keysOf(full));
    }
  return found;

  function carried(key: string): Subject | null {
    const subject = subjects.get(key);
    return subject && subject.carried > 0 ? subject : null;
  }

  function add(letters: string, spelled: readonly string[]): void {
    const short = carried(letters);
    const long = short && (spelled.map(carried).find((subject) => subject !== null) ?? null);
    if (!long || short.carried + long.carried > cap || found.has(short) || found.has(long)) return;
    const [less, more] = short.carried < long.carried ? [short, long] : [long, short];
    found.set(less, more);
  }
}

/** Of the whole name, and of what stands before its first small word where that is a name too: "Islamic State" of Iraq and Syria, not "Department" of Justice. */
function keysOf(full: string): string[] {
  const words = full.split(/[\s-]+/);
  const small = words.findIndex((word) => wordOf(word).kind === 'stop' && /^\p{Ll}/u.test(word));
  const keys = [keyOf(full)];
  if (small > 1) keys.push(keyOf(words.slice(0, small).join(' ')));
  return keys;
}

function keyOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => wordOf(word.replace(/\./g, '')))
    .filter(({ kind, country }) => kind !== 'stop' || country)
    .map(({ stem }) => stem)
    .join(' ');
}
