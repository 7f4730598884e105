import * as fc from 'fast-check';

import { makeReference } from '../../dialogs/reference.ts';
import { findRegistrations } from '../../dialogs/registrations.ts';

const found = (text: string): readonly string[] => findRegistrations(text).map(({ registration }) => registration);

it.each([
  ['the car is BD51 SMR', ['BD51SMR']],
  ['bd19-kxw, a black golf', ['BD19KXW']],
  ['K9 DGY - it was parked there', ['K9DGY']],
])('finds a number plate: "%s"', (text, plates) => {
  expect(found(text)).toEqual(plates);
});

it('takes no reference of ours for a number plate, though one in sixty begins like one', () => {
  expect(['BW94-NYV-Q', 'A123-BCD-E'].flatMap(found)).toEqual([]);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), fc.boolean(), (bytes, isLower) => {
      const made = makeReference(bytes);
      expect(found(`any news on ${isLower ? made.toLowerCase() : made}?`)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
