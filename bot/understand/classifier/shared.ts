/** What is held of words as numbers by row: their table and names. */
interface Named {
  readonly table: { readonly keys: Int32Array };
  readonly names: Int32Array;
}

/** Gives what was seen before where the same comes again: the models of a language have their lists in common. */
export function sharing<List extends Named>(): (list: List) => List {
  const known: List[] = [];
  return (list) => {
    const same = known.find((one) => isSame(one.table.keys, list.table.keys) && isSame(one.names, list.names));
    if (same === undefined) known.push(list);
    return same ?? list;
  };
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
