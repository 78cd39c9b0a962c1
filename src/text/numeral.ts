/** A count in, its numeral out, as pages and messages print it, alone or with the word for what is counted. */

/** Digits in groups of three: `12,345`; no locale is asked. */
export function numeral(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `3 articles`, `1 brief`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}
