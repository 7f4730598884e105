import * as fc from 'fast-check';

import { makeReceipt, makeReference } from '../../../dialogs/reference.ts';
import { findCodes } from '../../../web/pages/find-codes.ts';

const codesIn = (text: string): readonly string[] => findCodes(text).flatMap((one) => (one.isCode ? [one.text] : []));
const someBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('every reference and receipt stands out in its sentence', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      const [reference, receipt] = [makeReference(bytes), makeReceipt(bytes)];
      expect(codesIn(`Your reference is ${reference}.`)).toEqual([reference]);
      expect(codesIn(`(${receipt}) and ${reference}`)).toEqual([receipt, reference]);
    }),
  );
});

test.each(['DE11 0AA', '2026-11-25', '0800-111-2222', 'FB12-CDE', 'my-ex-is-here'])('%s is no code', (text) => {
  expect(codesIn(text)).toEqual([]);
});

test('no letter of a message is lost', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        findCodes(text)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
