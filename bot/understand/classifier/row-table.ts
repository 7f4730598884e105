/** Finds the row of a feature by its hash. The rows are in the order of their hashes, so that few have to be looked through. */
export interface RowTable {
  readonly keys: Int32Array; // hash of each row, rising
  readonly starts: Uint32Array; // the first row by the leading bits of a hash, and where the last ones end
  readonly shift: number; // bits that do not lead
}

const TOGETHER = 4; // rows with the same leading bits, about
const SIGN = 1 << 31; // turns the order of signed numbers into that of unsigned ones

/** Makes the table of the given hashes, which rise; the row of a hash is its place among them. */
export function makeRowTable(keys: Int32Array): RowTable {
  const bits = Math.max(1, Math.ceil(Math.log2(keys.length / TOGETHER)));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const hash of keys) {
    const after = leading(hash, shift) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return { keys, starts, shift };
}

/** The row of a hash, or -1 where the table does not know it. */
export function rowOf({ keys, starts, shift }: RowTable, hash: number): number {
  const at = leading(hash, shift);
  const end = starts[at + 1] ?? 0;
  for (let row = starts[at] ?? 0; row < end; row += 1) if (keys[row] === hash) return row;
  return -1;
}

function leading(hash: number, shift: number): number {
  return (hash ^ SIGN) >>> shift;
}
