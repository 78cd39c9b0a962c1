/** What a reader typed and a way to ask an index in, the answer out. */
import lunr from 'lunr';
import { type Clause, question } from './question.js';
import type { Answer, Hit } from './search-index.js';

/** What some clauses can be asked of. */
export interface Asking {
  /** Knows every term that the clauses stand for. */
  readonly index: lunr.Index;
  /** Those that can be asked. */
  readonly clauses: readonly Clause[];
  /** Said of those that cannot. */
  readonly remarks: readonly string[];
}

/** `asked`: the reader means the clauses; `typed`: they are a guess at a word that is not written out yet, and worth less. */
export type Worth = 'asked' | 'typed';

export type AskingOf = (clauses: readonly Clause[], worth: Worth) => Promise<Asking>;

export async function answer(typed: string, askingOf: AskingOf): Promise<Answer> {
  const { kind, clauses, beginning, phrases, remarks } = question(typed);
  const found = new Map<number, Hit>();
  const ask = async (asked: readonly Clause[], meets: Hit['meets'], worth: Worth = 'asked') => {
    if (!asked.length) return [];
    const { index, clauses: known, remarks } = await askingOf(asked, worth);
    if (known.length && (worth === 'asked' || known.length === asked.length))
      for (const hit of hits(index, known, meets)) if (!found.has(hit.ordinal)) found.set(hit.ordinal, hit);
    return remarks;
  };
  const said = await ask(clauses, 'all');
  if (kind === 'plain' && !phrases.length) {
    if (beginning) await ask(beginning, 'all', 'typed');
    if (clauses.length > 1) await ask(clauses.map(optional), 'some');
    if (!found.size) await ask(clauses.map(similar), 'similar');
  }
  return { hits: [...found.values()], phrases, remarks: [...remarks, ...said] };
}

const optional = (clause: Clause): Clause => ({ ...clause, presence: 'optional' });

/** From here on two letters may differ. */
const LONG_WORD = 8;
const SHORT_WORD = 4;

function similar(clause: Clause): Clause {
  const distance = clause.term.length >= LONG_WORD ? 2 : clause.term.length >= SHORT_WORD ? 1 : 0;
  return { ...clause, distance, presence: 'optional' };
}

/** Best first; of equal ones the newest. */
function hits(index: lunr.Index, clauses: readonly Clause[], meets: Hit['meets']): Hit[] {
  return index
    .query((query) => {
      for (const clause of clauses) query.clause(lunrClause(clause));
    })
    .map(({ ref, score, matchData }) => ({
      ordinal: Number(ref),
      score,
      terms: new Set(Object.keys(matchData.metadata)),
      meets,
    }))
    .sort((a, b) => b.score - a.score || b.ordinal - a.ordinal);
}

/** The terms have been through the pipeline already. Lunr asks whether there is a distance, not whether it is more than none. */
function lunrClause({ term, fields, presence, boost, distance }: Clause): lunr.Query.Clause {
  const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence;
  return {
    term,
    fields: [...fields],
    boost,
    usePipeline: false,
    wildcard: lunr.Query.wildcard.NONE,
    presence: presence === 'required' ? REQUIRED : presence === 'prohibited' ? PROHIBITED : OPTIONAL,
    ...(distance ? { editDistance: distance } : {}),
  } as lunr.Query.Clause;
}
