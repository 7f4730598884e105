import fc from 'fast-check';

import { makeRowTable, rowOf } from '../../../../bot/understand/classifier/row-table.ts';

test('finds every hash at its row, and no other hash anywhere', () => {
  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(hash), fc.array(hash), (hashes, others) => {
      const known = hashes.toSorted((one, other) => one - other);
      const table = makeRowTable(Int32Array.from(known));
      expect(known.map((one) => rowOf(table, one))).toEqual([...known.keys()]);
      for (const one of others) expect(rowOf(table, one)).toBe(known.indexOf(one));
    }),
  );
});
