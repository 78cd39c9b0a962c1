/** What a reader typed in, the clauses to ask the index for out, with what is to be said of them. */
import lunr from 'lunr';
import { fold } from '../text/fold.js';
import { speltOut } from '../text/spelt-out.js';
import { words } from '../text/words.js';
import { FIELDS, type Field } from './document.js';
import { isLoneCharacter, plainWord, rawWords, tokens } from './tokens.js';

/** One term to ask for, already in the index's form (a wildcard may stand in it). */
export interface Clause {
  readonly term: string;
  readonly fields: readonly Field[];
  readonly presence: 'optional' | 'required' | 'prohibited';
  readonly boost: number;
  /** Letters that may differ. */
  readonly distance: number;
}

export interface Question {
  /** `plain`: just words, all of which are wanted; `syntax`: Lunr's signs say what is wanted. */
  readonly kind: 'plain' | 'syntax';
  readonly clauses: readonly Clause[];
  /** The same with the last word read as the beginning of a longer one; null after a space or a sign. */
  readonly beginning: readonly Clause[] | null;
  readonly phrases: readonly string[];
  readonly remarks: readonly string[];
}

/** `"travel ban"`, with typographic marks too; an apostrophe opens none. */
const PHRASE = /([+-]?)(?:"([^"]*)"|[“„]([^”“]*)[”“]|«([^»]*)»)/g;
/** Dashes that are no hyphen, spaces of all widths: to Lunr's lexer they part words, and never mean "not". */
const PARTING = /[\u2010-\u2015\u2212\u3000\u00a0]/g;
/** `+ban`, `-visit`, `trav*`, `putn~1`, `visit^3`, `title:ban`; not `10:30`, `U.S.-led` or `C++`. */
const SYNTAX = new RegExp(`(?:^|\\s)[+-](?=\\S)|\\*|[~^]\\d|(?:^|[\\s+-])(?:${FIELDS.join('|')}):\\S`);
/** What looks like a field: the `author:` of `+author:ban`; not `10:30`, `https://`, `Note: he`. */
const NAMED_FIELD = /(^|[\s+-])(\p{L}{2,}):(?=[\p{L}\p{N}])/gu;
/** A mark that opens a phrase which nothing closes; not the inches of `5"`. */
const UNCLOSED = /(?:^|[\s+-])["“„«]\S/;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
/** A wildcard with fewer letters would fetch a large part of the index. */
const LEAST_WILDCARD_LETTERS = 2;
const MOST_DISTANCE = 2;
const LEAST_BEGINNING = 2;
const LIST = `${FIELDS.slice(0, -1).join(', ')} and ${FIELDS.at(-1)}`;

export function question(typed: string): Question {
  const phrases: string[] = [];
  const inPhrases: string[] = [];
  const remarks: string[] = [];
  const rest = typed
    .replace(PHRASE, (_, sign: string, ...quoted: (string | undefined)[]) => {
      const phrase = quoted.slice(0, 3).find((text) => text !== undefined) ?? '';
      if (sign === '-') remarks.push(`A phrase cannot be excluded: “${phrase}” was left out of the query.`);
      else if (words(phrase).length) {
        phrases.push(words(phrase).join(' '));
        inPhrases.push(phrase);
      }
      return ' ';
    })
    .replace(PARTING, ' ')
    .replace(NAMED_FIELD, (named, before: string, field: string) => {
      if (FIELDS.some((known) => known === field)) return named;
      remarks.push(`There is no field “${field}”: what follows it was looked for in all of them, which are ${LIST}.`);
      return before;
    });
  if (UNCLOSED.test(rest))
    remarks.push('A phrase is not closed: its words were looked for one by one. Close it with “"”.');
  const required = inPhrases.flatMap((text) => plainClauses(text, 'required'));
  const asked = SYNTAX.test(rest) ? syntaxClauses(rest, remarks) : null;
  const rules = asked ?? plainClauses(rest, 'required');
  const clauses = [...required, ...rules];
  if (!clauses.length && typed.trim() && !remarks.length) {
    remarks.push(
      rawWords(typed).length
        ? 'These words stand in almost every article and are not indexed.'
        : 'There is no word in the query that could be looked for.',
    );
  }
  const beginning = asked || phrases.length || !ENDS_IN_WORD.test(rest) ? null : beginningOf(rest);
  return { kind: asked ? 'syntax' : 'plain', clauses, beginning, phrases, remarks };
}

function plainClauses(text: string, presence: Clause['presence'], rest: Partial<Clause> = {}): Clause[] {
  const terms = new Set(tokens(text).flatMap((token) => token.terms));
  return [...terms].map((term) => ({
    ...clauseOf(isLoneCharacter(term) && !rest.distance ? `${term}*` : term),
    presence,
    ...rest,
  }));
}

function clauseOf(term: string): Clause {
  return { term, fields: FIELDS, presence: 'optional', boost: 1, distance: 0 };
}

/** "putin tra": `putin`, `tra*`. */
function beginningOf(text: string): Clause[] | null {
  const last = tokens(text).at(-1);
  if (!last) return null;
  const word = plainWord(text.slice(last.from, last.to));
  if (word.length < LEAST_BEGINNING) return null;
  return [...plainClauses(text.slice(0, last.from), 'required'), { ...clauseOf(`${word}*`), presence: 'required' }];
}

interface LunrClause {
  readonly term: string;
  readonly fields: readonly string[];
  readonly presence: number;
  readonly boost: number;
  readonly editDistance?: number;
}

interface LunrQuery {
  readonly clauses: readonly LunrClause[];
}

const { Query, QueryParser } = lunr as unknown as {
  readonly Query: {
    new (fields: readonly string[]): LunrQuery;
    readonly presence: { REQUIRED: number; PROHIBITED: number };
  };
  readonly QueryParser: new (text: string, query: LunrQuery) => { readonly parse: () => LunrQuery };
};

/** Null where the signs make no sense; a remark says so. */
function syntaxClauses(text: string, remarks: string[]): Clause[] | null {
  try {
    const { clauses } = new QueryParser(text.trim(), new Query(FIELDS)).parse();
    return clauses.flatMap((clause) => indexClauses(clause, remarks));
  } catch (error) {
    if ((error as { readonly name?: string }).name !== 'QueryParseError') throw error;
    remarks.push(
      `The signs in the query could not be read (${(error as Error).message}); its words were searched for.`,
    );
    return null;
  }
}

/** Lunr's clause, its term brought to the index's form; a term of several words gives several clauses. */
function indexClauses({ term, fields, presence, boost, editDistance }: LunrClause, remarks: string[]): Clause[] {
  const kind =
    presence === Query.presence.REQUIRED
      ? 'required'
      : presence === Query.presence.PROHIBITED
        ? 'prohibited'
        : 'optional';
  const common = { fields: fields as readonly Field[], presence: kind, boost } as const;
  if (term.includes('*')) return wildcard(term, common, remarks);
  const distance = Math.min(editDistance ?? 0, MOST_DISTANCE);
  if (distance < (editDistance ?? 0))
    remarks.push(`At most ${MOST_DISTANCE} letters may differ; “${term}” was searched for so.`);
  const clauses = plainClauses(term, kind, { ...common, distance });
  const several = clauses.length > 1 && kind === 'optional';
  return several ? clauses.map((clause) => ({ ...clause, presence: 'required' })) : clauses;
}

function wildcard(term: string, common: Pick<Clause, 'fields' | 'presence' | 'boost'>, remarks: string[]): Clause[] {
  const folded = speltOut(fold(term))
    .replace(/[^\p{L}\p{N}*]/gu, '')
    .replace(/\*+/g, '*');
  if (folded.replaceAll('*', '').length < LEAST_WILDCARD_LETTERS) {
    remarks.push(`“${term}” was left out: a wildcard needs at least ${LEAST_WILDCARD_LETTERS} letters beside it.`);
    return [];
  }
  return [{ term: folded, distance: 0, ...common }];
}
