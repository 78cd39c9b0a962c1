/** What speaks for a state of a piece beyond its signs, with the words that `explain` gives for it. */
import { STATE_COUNT, type State, stateOf } from './states.js';

interface Favour {
  readonly states: readonly State[];
  readonly says: string;
}

const FAVOURS = {
  title: { states: ['opening headline', 'headline again'], says: 'the format says that it is the title' },
  heading: { states: ['opening headline'], says: 'the format says that it is the first heading' },
  caption: { states: ['caption', 'top caption', 'outside caption'], says: 'the format says that it is a caption' },
  deck: { states: ['deck'], says: 'the format says that it is the deck' },
  furniture: {
    states: ['furniture', 'top furniture', 'outside'],
    says: 'it stands in a part of the page that is no article',
  },
  paragraph: { states: ['text', 'opening text', 'deck'], says: 'the format says that it is a paragraph' },
  listItem: { states: ['text'], says: 'the format says that it is of a list' },
  topLine: { states: ['top line', 'outside'], says: 'the format says that it names an author or a day' },
  wideGap: { states: ['opening headline', 'opening text'], says: 'a gap above it that is wider than the others' },
  signedTitle: { states: ['opening headline'], says: 'author and day right below it, and then text' },
  datedTitle: { states: ['opening headline'], says: 'its day right below it, and then text that takes up its words' },
  partedTitle: { states: ['opening headline'], says: 'parted from what stands above, with its text right below' },
  plainTitle: {
    states: ['opening headline'],
    says: 'the text right below takes up its words, and few tie it to the text above',
  },
  titledText: { states: ['text'], says: 'a sentence below a title that is signed, or parted from what stands above' },
  story: { states: ['text', 'opening text'], says: 'a whole paragraph of a story' },
} as const satisfies Record<string, Favour>;

type FavourName = keyof typeof FAVOURS;

export class Favours {
  readonly #scores: Float32Array;
  /** Of each piece the one that weighs most; most have none. */
  readonly #strongest = new Map<number, { favour: Favour; weight: number }>();

  /** `scores[piece * STATE_COUNT + state]`: they are added to. */
  constructor(scores: Float32Array) {
    this.#scores = scores;
  }

  add(piece: number, name: FavourName, weight: number): void {
    const favour: Favour = FAVOURS[name];
    for (const state of favour.states) this.#scores[piece * STATE_COUNT + stateOf[state]]! += weight;
    const known = this.#strongest.get(piece);
    if (!known || known.weight < weight) this.#strongest.set(piece, { favour, weight });
  }

  /** Null where the piece was not favoured, or not as what it is read. */
  saysOf(piece: number, state: State): string | null {
    const favour = this.#strongest.get(piece)?.favour;
    return favour?.states.includes(state) ? favour.says : null;
  }
}
