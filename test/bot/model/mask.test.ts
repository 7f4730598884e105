import fc from 'fast-check';

import { mask } from '../../../bot/model/mask.ts';
import { makeReceipt, makeReference } from '../../../dialogs/reference.ts';

test.each([
  ['my name is Jo Bloggs and I am scared', 'my name is [NAME] and I am scared'],
  ['it was Darren Hawksworth from the flats', 'it was [NAME] from the flats'],
  ['ask for mrs patel', 'ask for mrs [NAME]'],
  ['ring 07700 900123 or +44 (0)1283 595795', 'ring [NUMBER] or [NUMBER]'],
  ['write to jo.bloggs+x@mail.example.co.uk please', 'write to [EMAIL] please'],
  ['at 12 Larkhill Close near the shop', 'at [ADDRESS] near the shop'],
  ['flat 3, 14b high street', '[ADDRESS]'],
  ['noise from number 27 again', 'noise from [ADDRESS] again'],
  ['in DE11 8AA and de118aa', 'in [POSTCODE] and [POSTCODE]'],
  ['a black golf BD19 KXW', 'a black golf [REGISTRATION]'],
  ['see https://example.org/u/jo?x=1 or facebook.com/jo', 'see [LINK] or [LINK]'],
  ['card 4929 1234 5678 9013', 'card [NUMBER]'],
  ['three lads on quad bikes at about 9 every night', 'three lads on quad bikes at about 9 every night'],
])('%s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

const around = fc.constantFrom(
  ['', ''],
  ['they live at ', ' next to me'],
  ['hello, ', ', it is noisy'],
  ['(', ')'],
  ['ring\n', '\nthanks'],
) as fc.Arbitrary<[string, string]>;
const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9][0-9]{${least - 1},${most - 1}}$`));

test.each<[string, fc.Arbitrary<string>]>([
  ['phone number', fc.tuple(fc.constantFrom('07', '+447', '01283 ', '0044 '), digits(8, 9)).map(([a, b]) => a + b)],
  ['spaced phone number', digits(11, 11).map((all) => `${all.slice(0, 5)} ${all.slice(5, 8)} ${all.slice(8)}`)],
  ['e-mail address', fc.stringMatching(/^[a-z]{2,12}\.?[a-z0-9]{1,8}@[a-z]{2,12}\.(?:com|org|co\.uk)$/)],
  ['postcode', fc.stringMatching(/^[A-Z]{1,2}[0-9]{1,2} ?[0-9][A-Z]{2}$/)],
  ['registration', fc.stringMatching(/^[A-Z]{2}[0-9]{2} ?[A-Z]{3}$/)],
  ['long number', digits(4, 20)],
  ['full name', fc.stringMatching(/^[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}$/)],
  ['house and street', fc.stringMatching(/^[1-9][0-9]{0,2} [A-Z][a-z]{2,9} (?:Road|Street|Close|Lane|Drive)$/)],
  ['link', fc.stringMatching(/^https:\/\/[a-z]{2,10}\.[a-z]{2,3}\/[a-z0-9/]{0,12}$/)],
  ['reference', fc.uint8Array({ minLength: 5, maxLength: 5 }).map(makeReference)],
  ['receipt', fc.uint8Array({ minLength: 10, maxLength: 10 }).map(makeReceipt)],
])('no %s gets through, wherever it stands', (_what, secret) => {
  fc.assert(
    fc.property(secret, around, (hidden, [before, after]) => {
      expect(mask(`${before}${hidden}${after}`)).not.toContain(hidden);
    }),
  );
});

test('whatever is written, no four digits in a row are left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(mask(text)).not.toMatch(/\d{4}/);
    }),
  );
});
