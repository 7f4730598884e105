/** Finds the row of a feature by its hash: open addressing, so that a look-up touches no object. */
export interface RowTable {
  readonly keys: Int32Array; // hash of each row
  readonly slots: Int32Array; // row + 1, or 0 where free; its length is a power of two
  readonly shift: number;
}

/** Makes the table of the given hashes; the row of a hash is its place among them. Each hash stands there once. */
export function makeRowTable(keys: Int32Array): RowTable {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length + 1)) + 1); // at most half full
  const table = { keys, slots: new Int32Array(2 ** bits), shift: 32 - bits };
  keys.forEach((hash, row) => {
    let at = firstSlot(table, hash);
    while (table.slots[at] !== 0) at = (at + 1) & (table.slots.length - 1);
    table.slots[at] = row + 1;
  });
  return table;
}

/** The row of a hash, or -1 where the table does not know it. */
export function rowOf(table: RowTable, hash: number): number {
  const { keys, slots } = table;
  let at = firstSlot(table, hash);
  for (;;) {
    const row = (slots[at] ?? 0) - 1;
    if (row < 0 || keys[row] === hash) return row;
    at = (at + 1) & (slots.length - 1);
  }
}

function firstSlot({ shift }: RowTable, hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;
}
