/** A subject's name each time that a text prints it in, the names and how strongly each is printed out; most subjects have one. */
import { inOrder } from '../text/order.js';

export interface PrintedNames {
  /** The one that was met first. */
  readonly first: string;
  /** The sum of its weights. */
  weight: number;
  /** The others → the sums of theirs. */
  others: Map<string, number> | null;
}

export function printedNames(first: string): PrintedNames {
  return { first, weight: 0, others: null };
}

export function addName(names: PrintedNames, name: string, weight: number): void {
  if (name === names.first) {
    names.weight += weight;
    return;
  }
  names.others ??= new Map();
  names.others.set(name, (names.others.get(name) ?? 0) + weight);
}

/** In the order in which they were met. */
export function allNames({ first, others }: PrintedNames): string[] {
  return others ? [first, ...others.keys()] : [first];
}

export function mostPrintedOf({ first, weight, others }: PrintedNames): string {
  if (!others) return first;
  return [[first, weight] as const, ...others].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0]))[0]![0];
}
