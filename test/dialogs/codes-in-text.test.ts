import * as fc from 'fast-check';

import {
  findReceipts,
  findReferences,
  hideCodes,
  holdsReference,
  referenceAnswered,
} from '../../dialogs/codes-in-text.ts';
import { makeReceipt, makeReference } from '../../dialogs/reference.ts';

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const reference = bytes(5).map(makeReference);
const receipt = bytes(10).map(makeReceipt);
const MADE = makeReceipt(Uint8Array.of(7, 1, 8, 2, 8, 1, 8, 2, 8, 4));
const hidden = (text: string, isAsked = false): string => hideCodes(text, findReceipts(text, isAsked), '(hidden)');

describe('a receipt', () => {
  it.each(['code', 'here', 'this is', '2026', 'AB12', 'take care with this code'])(
    'S19 finds one right after %p',
    (before) => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
          const made = makeReceipt(bytes);
          expect(findReceipts(`${before} ${made} thanks`)).toEqual([
            { value: made, start: before.length + 1, end: before.length + 1 + made.length },
          ]);
        }),
      );
    },
  );

  it('S19: is found where Chinese stands right beside it', () => {
    const made = makeReceipt(Uint8Array.of(7, 1, 8, 2, 8, 1, 8, 2, 8, 4));
    const start = '我的收据是'.length;
    expect(findReceipts(`我的收据是${made}谢谢`)).toEqual([{ value: made, start, end: start + made.length }]);
  });

  it('S19: is found wherever it stands, so that it can be kept out of what is stored', () => {
    fc.assert(
      fc.property(receipt, fc.constantFrom('-', ' ', '', '–', '. '), fc.boolean(), (made, gap, lower) => {
        const written = made.replaceAll('-', gap);
        fc.pre(/[\d\p{Pd}]/u.test(written));
        const text = `my receipt is ${lower ? written.toLowerCase() : written}, thank you`;
        expect(findReceipts(text)).toEqual([{ value: made, start: 14, end: 14 + written.length }]);
      }),
    );
  });

  it.each([
    'someone has parked across my drive',
    'theres a gang of lads outside the shop swearing at people',
    'they were here also and then came back with many more kids this time they have been very loud',
  ])('is never seen in a story: "%s"', (story) => {
    expect(findReceipts(story)).toEqual([]);
  });

  it.each([
    ['Arabic figures', (made: string) => inFigures(made, 0x660)],
    ['Urdu figures', (made: string) => inFigures(made, 0x6f0)],
    ['Gurmukhi figures', (made: string) => inFigures(made, 0xa66)],
    [
      'wide signs',
      (made: string) => made.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['a space that cannot be seen', (made: string) => made.replaceAll('-', '-\u200b')],
    ['signs that turn the text around', (made: string) => `\u202e${made.split('').join('\u2066')}\u202c`],
    ['accents', (made: string) => made.replaceAll(/[AEC]/g, '$&\u0301')],
    ['sign by sign', (made: string) => made.replaceAll('-', '').split('').join(' ')],
    ['two by two', (made: string) => made.replaceAll('-', '').replaceAll(/..(?=.)/g, '$&.')],
    ['slashes', (made: string) => made.replaceAll('-', '/')],
    ['minus signs', (made: string) => made.replaceAll('-', '\u2212')],
    ['lines', (made: string) => made.replaceAll('-', '\n')],
  ])('S19: is found in %s, and the words around it stay', (_how, write) => {
    fc.assert(
      fc.property(receipt, (made) => {
        fc.pre(/\d/.test(made)); // one in 400 has no figure
        const text = `it is ${write(made)} thanks`;
        expect([findReceipts(text)[0]?.value, hidden(text)]).toEqual([made, 'it is (hidden) thanks']);
      }),
    );
  });

  it.each([
    ['where it is asked for', `it's ${MADE.replaceAll('-', ' ').replace(/.$/, 'X').toLowerCase()} i think`, true],
    ['with a sign too many', `${MADE}7`, true],
    ['with a sign missing', MADE.slice(0, -1), true],
    ['sign by sign', MADE.replaceAll('-', '').replace(/.$/, 'X').split('').join(' '), true],
    ['with a letter that none has', MADE.replace(/^./, 'U'), true],
    ['written with dashes, in any message', `${MADE.replace(/^./, 'U')} please`, false],
  ])('S19: is hidden with a wrong character, too: %s', (_where, text, isAsked) => {
    const [found] = findReceipts(text, isAsked);
    expect(found).toBeDefined();
    expect(found?.value).toBeUndefined();
    expect(hidden(text, isAsked)).not.toMatch(/\d/);
  });

  it.each([
    'I lost it in March 2026, can you look it up',
    'my number is 07700 900123',
    'it was between 10/11/2026 and 10/12/2026, 22:15 to 23:45',
    'I do not have it any more, sorry',
  ])('leaves every word of what is no receipt where one is asked for: "%s"', (text) => {
    expect(hidden(text, true)).toBe(text);
  });

  it('S19: takes in no word beside it, whose letters pass the check as well by chance', () => {
    const [found] = findReceipts('my receipt is VB Z0 C1 86 PK EK T1 BR thanks', true);
    expect(found?.value).toBe('VBZ0-C186-PKEK-T1BR');
  });

  it('S19: is the only one to be hidden beside its reference', () => {
    fc.assert(
      fc.property(receipt, reference, fc.constantFrom('-', ' '), (made, name, gap) => {
        fc.pre(/\d/.test(made));
        const text = `${name} and the receipt: ${made.replaceAll('-', gap)}`;
        expect(hidden(text, true)).toContain(name);
        expect(findReferences(text).map(({ value }) => value)).toContain(name);
      }),
    );
  });
});

describe('the reference in an answer', () => {
  it('is read however it is cut up, and whatever stands around it', () => {
    fc.assert(
      fc.property(reference, fc.constantFrom('/', ' ', '', ' - ', '.'), fc.boolean(), (made, gap, lower) => {
        fc.pre(/\d/.test(made));
        const written = made.replaceAll('-', gap);
        const text = `yes, ${lower ? written.toLowerCase() : written}, thank you`;
        expect([referenceAnswered(text)?.value, holdsReference(text)]).toEqual([made, true]);
      }),
    );
  });

  it.each(['9AZA-E70-E', 'my ref is 9aza e70 e', '9AZA/E70/E', '7K3M-X9P', '7K3MX9P42', 'ABCD-EFG-H'])(
    'may have a slip of the pen: "%s"',
    (text) => {
      expect([referenceAnswered(text), holdsReference(text)]).toEqual([undefined, true]);
    },
  );

  it.each([
    'I lost it 2 days ago',
    'I sent it on 3 May',
    'crime number 26*101090',
    'what is a reference',
    'no idea',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(holdsReference(text)).toBe(false);
  });
});

function inFigures(text: string, zero: number): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
