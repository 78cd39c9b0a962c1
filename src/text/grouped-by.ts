/** Things in any number in, those that share a key together out. */

/** Groups in the order in which their keys are met, each in the order of `items`. As `Map.groupBy`, which Node 20 has not. */
export function groupedBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item, at: number) => Key,
): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  let at = 0;
  for (const item of items) addTo(groups, keyOf(item, at++), item);
  return groups;
}

/** For a thing that stands under several keys, or under none; the key's group is begun where it has none. */
export function addTo<Item, Key>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}
