import fc from 'fast-check';

import { endsOf } from '../../../bot/screen/ends-of.ts';
import { LONGEST_MESSAGE } from '../../../locales/longest-message.ts';

test('S1: every message that is taken, and one twice as long, is screened whole', () => {
  const length = fc.integer({ min: 0, max: 2 * LONGEST_MESSAGE });
  fc.assert(
    fc.property(length, (size) => {
      const text = 'a'.repeat(size);
      expect(endsOf(text)).toBe(text);
    }),
  );
});

test('S1: of a text of any length no more is screened than a message from its beginning and one from its end', () => {
  const length = fc.integer({ min: 2 * LONGEST_MESSAGE + 1, max: 300_000 });
  fc.assert(
    fc.property(length, (size) => {
      const text = `he ${'a'.repeat(size)} she`;
      const ends = endsOf(text).split('\n');
      expect(ends.map((end) => end.length)).toEqual([LONGEST_MESSAGE, LONGEST_MESSAGE]);
      expect([ends[0]?.slice(0, 4), ends[1]?.slice(-4)]).toEqual(['he a', ' she']);
    }),
  );
});
