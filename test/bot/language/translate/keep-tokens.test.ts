import fc from 'fast-check';

import { tokenKeeper } from '../../../../bot/language/translate/keep-tokens.ts';

const NAMES = ['Take Five', 'Derbyshire Police', 'Derbyshire Police Museum', 'Mind', 'Childline', 'Women (and men)?'];
const keepTokens = tokenKeeper(NAMES);
const withoutBrackets = (text: string): string => text.replaceAll(/[⟦⟧]/gu, '');

test.each([
  ['a number', 'Dzwoniłem 3 razy', 'Dzwoniłem ⟦0⟧ razy'],
  ['a phone number', 'Mój numer: 07700 900 123.', 'Mój numer: ⟦0⟧.'],
  ['Arabic digits', 'رقمي ٠٧٧٠٠ ٩٠٠١٢٣ هنا', 'رقمي ⟦0⟧ هنا'],
  ['a date and a time', 'w dniu 12.05.2026 o 23:15', 'w dniu ⟦0⟧ o ⟦1⟧'],
  ['a link', 'patrz https://example.org/a?b=1 tutaj', 'patrz ⟦0⟧ tutaj'],
  ['an e-mail address', 'napisz do jo.bloggs@example.org', 'napisz do ⟦0⟧'],
  ['a reference', 'moje zgłoszenie 7K3M-9QX-4', 'moje zgłoszenie ⟦0⟧'],
  ['a postcode', 'mieszkam DE11 8AA od roku', 'mieszkam ⟦0⟧ od roku'],
  ['a number plate', 'auto AB12 CDE stoi', 'auto ⟦0⟧ stoi'],
  ['a road', 'na A50 rano', 'na ⟦0⟧ rano'],
  ['the name of an agency, the longest first', 'Znam Derbyshire Police Museum i Take Five', 'Znam ⟦0⟧ i ⟦1⟧'],
  ['a name of one word inside a sentence', 'zadzwoń na Childline teraz', 'zadzwoń na ⟦0⟧ teraz'],
])('keeps %s out of the hands of a machine', (_what, text, kept) => {
  expect(keepTokens(text).kept).toBe(kept);
  expect(keepTokens(text).restore(kept)).toBe(text);
});

test('leaves words alone that only look like a name', () => {
  for (const text of ['Mind the step', "I don't mind", 'He said. Mind him', 'take five minutes', 'Mindless'])
    expect(keepTokens(text).kept).toBe(text);
});

test('takes tokens back in another order, with spaces and in the digits of another language', () => {
  const { restore } = keepTokens('od 10 do 20 i 30');
  expect(restore('⟦١⟧ إلى ⟦ ۰ ⟧، ⟦੨⟧')).toBe('20 إلى 10، 30');
});

test.each([
  ['one is lost', 'od ⟦0⟧'],
  ['one is there twice', 'od ⟦0⟧ do ⟦1⟧ ⟦1⟧'],
  ['one is not ours', 'od ⟦0⟧ do ⟦7⟧'],
  ['one is not whole', 'od ⟦0⟧ do ⟦1'],
  ['one has other brackets', 'od ⟦0⟧ do [1]'],
])('gives nothing back when %s', (_what, translated) => {
  expect(keepTokens('od 10 do 20').restore(translated)).toBeUndefined();
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(fc.constantFrom(...NAMES, '⟦0⟧', '⟦', '⟧', '12', '٣', 'DE11 8AA', '. ', ' '), fc.string()), { maxLength: 12 }).map((parts) => parts.join(' ')), // prettier-ignore
);

test('whatever is written, it comes back as it was when the engine keeps its tokens', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { kept, restore } = keepTokens(text);
      expect(restore(kept)).toBe(withoutBrackets(text));
    }),
  );
});

test('whatever is written, no digit of it reaches an engine outside a token', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(keepTokens(text).kept.replaceAll(/⟦\d+⟧/gu, '')).not.toMatch(/\p{Nd}/u);
    }),
  );
});

test('whatever is written, losing or doubling any one token gives nothing back', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (text, pick) => {
      const { kept, restore } = keepTokens(text);
      const tokens = kept.match(/⟦\d+⟧/gu) ?? [];
      fc.pre(tokens.length > 0);
      const token = tokens[pick % tokens.length]!;
      expect(restore(kept.replace(token, ''))).toBeUndefined();
      expect(restore(kept + token)).toBeUndefined();
    }),
  );
});

test('whatever an engine answers, what comes back holds each kept thing once and nothing of ours', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('⟦0⟧', '⟦1⟧', '⟦2⟧', 'słowo', '⟦', '⟧', '⟦ 1⟧')), (parts) => {
      const back = keepTokens('ab 11 cd 22').restore(parts.join(' '));
      fc.pre(back !== undefined);
      expect([back.match(/11/g)?.length, back.match(/22/g)?.length]).toEqual([1, 1]);
      expect(back).not.toMatch(/⟦\d⟧/u);
    }),
  );
});
