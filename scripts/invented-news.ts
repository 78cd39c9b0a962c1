/** A count in, that many invented articles out: the same for the same count, with the word statistics of news but none of its text. */

export interface InventedArticle {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly source: string;
  readonly date: string;
}

/** A small, well-known generator (mulberry32); numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FUNCTION_WORDS =
  'the of to and in a that for on was with as it by at from is has had said were be an which its but this not after have who would will more also been their or about when over than into its'.split(
    ' ',
  );
const ONSETS = 'b br c ch d dr f g gr h j k l m n p pl r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou io'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'ck', 'm'];
const COUNTRIES =
  'France Germany Japan Brazil Kenya Poland Canada Egypt Chile India Norway Mexico Turkey Spain Peru'.split(' ');
const FAMILY_NAMES = 'Marlowe Ferrant Okoye Lindqvist Tanabe Voss Harrow Castellan Brandt Ndiaye Pemberton Quill'.split(
  ' ',
);
const GIVEN_NAMES = 'Anna Bruno Clara Daniel Emma Felix Grace Hugo Irene Jonas Laura Martin'.split(' ');
const SOURCES = ['The Harbour Post', 'Morning Ledger', 'Valley Courier', 'Northern Wire', 'City Chronicle'];
const VOCABULARY = 30_000;
const PARAGRAPHS = 12;
const SENTENCES = 2;
const SENTENCE_WORDS = 15;

/** About 360 words an article; a word's frequency falls with its rank as Zipf's law says. */
export function* inventedNews(count: number, seed = 1): Iterable<InventedArticle> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const vocabulary = Array.from({ length: VOCABULARY }, (_, i) => syllable() + syllable() + (i % 3 ? syllable() : ''));
  const rare = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1]!;
  const person = () => `${pick(GIVEN_NAMES)} ${pick(FAMILY_NAMES)}`;
  for (let i = 0; i < count; i++) {
    const subject = [rare(), rare(), rare()];
    const [one, other] = [pick(COUNTRIES), pick(COUNTRIES)];
    const leader = person();
    const word = () => (random() < 0.45 ? pick(FUNCTION_WORDS) : random() < 0.1 ? pick(subject) : rare());
    const sentence = () => {
      const words = Array.from({ length: SENTENCE_WORDS }, word);
      if (random() < 0.4) words.splice(3, 0, random() < 0.5 ? leader : pick([one, other]));
      return `${words[0]![0]!.toUpperCase()}${words.join(' ').slice(1)}.`;
    };
    const day = new Date(Date.UTC(2015, 0, 1 + (i % 3650))).toISOString().slice(0, 10);
    yield {
      id: String(i + 1),
      title: `${one} and ${other} in ${subject.join(' ')} talks as ${leader} ${rare()}`,
      body: Array.from({ length: PARAGRAPHS }, () => Array.from({ length: SENTENCES }, sentence).join(' ')).join(
        '\n\n',
      ),
      source: pick(SOURCES),
      date: day,
    };
  }
}
