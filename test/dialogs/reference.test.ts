import * as fc from 'fast-check';

import { makeReceipt, makeReference, normaliseReceipt, normaliseReference } from '../../dialogs/reference.ts';

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const reference = bytes(5).map(makeReference);
const receipt = bytes(10).map(makeReceipt);
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe("a report's reference", () => {
  it('looks the same for the same chance, in groups that can be read out', () => {
    expect(makeReference(new Uint8Array(5))).toBe('0000-000-0');
    expect(makeReference(new Uint8Array([1, 2, 3, 4, 5]))).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]$/,
    );
  });

  it('is read back however it is written', () => {
    fc.assert(
      fc.property(reference, (made) => {
        const sloppy = made.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect([
          normaliseReference(made),
          normaliseReference(sloppy),
          normaliseReference(` ${made.replaceAll('-', '')} `),
        ]).toEqual([made, made, made]);
      }),
    );
  });

  it('is not taken with any one character wrong', () => {
    fc.assert(
      fc.property(reference, fc.nat(7), fc.nat(31), (made, at, other) => {
        const symbols = Array.from(made.replaceAll('-', ''));
        fc.pre(symbols[at] !== SYMBOLS.charAt(other));
        symbols[at] = SYMBOLS.charAt(other);
        expect(normaliseReference(symbols.join(''))).toBeUndefined();
      }),
    );
  });

  it('is not taken with any two characters in each other’s place', () => {
    fc.assert(
      fc.property(reference, fc.nat(7), fc.nat(7), (made, left, right) => {
        const symbols = Array.from(made.replaceAll('-', ''));
        const [one = '', other = ''] = [symbols[left], symbols[right]];
        fc.pre(one !== other);
        symbols[left] = other;
        symbols[right] = one;
        expect(normaliseReference(symbols.join(''))).toBeUndefined();
      }),
    );
  });

  it('is never made of too little chance', () => {
    expect(() => makeReference(new Uint8Array(4))).toThrow(RangeError);
    expect(() => makeReceipt(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('a receipt', () => {
  it('S19: carries at least 60 bits of chance', () => {
    fc.assert(
      fc.property(bytes(10), fc.nat(74), (chance, bit) => {
        const other = Uint8Array.from(chance);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
        expect(makeReceipt(other)).not.toBe(makeReceipt(chance));
      }),
    );
  });

  it('is no reference, nor the other way round', () => {
    fc.assert(
      fc.property(receipt, reference, (made, other) => {
        expect([normaliseReference(made), normaliseReceipt(other)]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('is read from any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          [normaliseReceipt(text), normaliseReference(text)].every(
            (code) => code === undefined || typeof code === 'string',
          ),
        ).toBe(true);
      }),
    );
  });
});
