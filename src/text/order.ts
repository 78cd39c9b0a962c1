/** Two strings in code-unit order: sorting must not depend on a locale. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
