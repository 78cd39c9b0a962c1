/** A count in, its digits in groups of three out: `12,345`; no locale is asked. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
