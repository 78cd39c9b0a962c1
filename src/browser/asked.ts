/** A search and its filters, to and from the page's address. */

export interface Asked {
  readonly query: string;
  /** A topic's id. */
  readonly topic: string;
  readonly source: string;
  readonly form: '' | 'full' | 'brief';
  /** `YYYY-MM-DD`, both inclusive. Empty strings stand for no filter. */
  readonly from: string;
  readonly to: string;
}

const NAMES = ['topic', 'source', 'form', 'from', 'to'] as const;
/** `2024-01-31`; not `2024-1-31` or `today`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `search`: the address's part from `?` on. What makes no sense there counts as not asked. */
export function askedOf(search: string): Asked {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name) ?? '';
  const day = (name: string) => (DAY.test(text(name)) ? text(name) : '');
  const form = text('form');
  return {
    query: text('q'),
    topic: text('topic'),
    source: text('source'),
    form: form === 'full' || form === 'brief' ? form : '',
    from: day('from'),
    to: day('to'),
  };
}

/** `?q=travel+ban&topic=us-travel-ban`; empty where nothing is asked. */
export function addressOf(asked: Asked): string {
  const given = new URLSearchParams();
  if (asked.query) given.set('q', asked.query);
  for (const name of NAMES) if (asked[name]) given.set(name, asked[name]);
  const text = given.toString();
  return text && `?${text}`;
}

export function filters({ topic, source, form, from, to }: Asked): boolean {
  return Boolean(topic || source || form || from || to);
}
