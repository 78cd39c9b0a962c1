/** A serialised Lunr index in, something that answers queries from it by stock Lunr out. */
import lunr from 'lunr';
import { loadedIndex } from './loaded-index.js';
import { type Clause, question } from './question.js';
import type { Answer, Hit, SearchIndex } from './search-index.js';

/** `json`: as parsed from `search/lunr.json`. Throws on the file of another version of Lunr. */
export function lunrSearch(json: object): SearchIndex {
  const index = loadedIndex(json);
  return { search: async (query) => answer(index, query) };
}

function answer(index: lunr.Index, typed: string): Answer {
  const { kind, clauses, beginning, phrases, remarks } = question(typed);
  const found = new Map<number, Hit>();
  const ask = (asked: readonly Clause[], meets: Hit['meets']) => {
    if (asked.length)
      for (const hit of hits(index, asked, meets)) if (!found.has(hit.ordinal)) found.set(hit.ordinal, hit);
  };
  ask(clauses, 'all');
  if (kind === 'plain' && !phrases.length) {
    if (beginning) ask(beginning, 'all');
    if (clauses.length > 1)
      ask(
        clauses.map((clause) => ({ ...clause, presence: 'optional' })),
        'some',
      );
    if (!found.size) ask(clauses.map(similar), 'similar');
  }
  return { hits: [...found.values()], phrases, remarks };
}

/** From here on two letters may differ. */
const LONG_WORD = 8;
const SHORT_WORD = 4;

function similar(clause: Clause): Clause {
  const distance = clause.term.length >= LONG_WORD ? 2 : clause.term.length >= SHORT_WORD ? 1 : 0;
  return { ...clause, distance, presence: 'optional' };
}

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
