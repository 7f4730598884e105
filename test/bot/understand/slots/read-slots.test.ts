import * as fc from 'fast-check';

import { bestValues, readSlots, type SlotName } from '../../../../bot/understand/slots/read-slots.ts';
import { shippedContent } from '../../../../content/shipped.ts';

const FACTS = { now: '2026-03-11T10:00:00Z', places: shippedContent().places }; // a Wednesday
const read = (text: string) => bestValues(readSlots(text, FACTS));

describe('a value in a message', () => {
  it.each<readonly [SlotName, string, unknown]>([
    ['date', 'sum kid tried to grab my bag on wensday last week', '2026-03-04'],
    ['date', 'it was the 12th of last month', '2026-02-12'],
    ['date', 'Friday the 6th, near the chapel', '2026-03-06'],
    ['date', 'the fourth of the third', '2026-03-04'],
    ['date', 'sometime between Monday and Tuesday', '2026-03-09/2026-03-10'],
    ['date', 'the weekend just gone', '2026-03-07/2026-03-08'],
    ['date', 'I rang the police on Monday about Saturday night', '2026-03-07'],
    ['time', 'TWENTY FIVE to midnight', '23:35'],
    ['time', 'seventeen fifty', '17:50'],
    ['time', 'about ten at nite', '22:00'],
    ['time', 'half past eleven last night', '23:30'],
    ['ongoing', 'two of them are climbing the scaffolding now', true],
    ['duration', "it's been there a month", 'P1M'],
    ['duration', 'about an hour and a half', 'PT1H30M'],
    ['duration', 'for the last fortnight', 'P2W'],
    ['duration', "that yapping, three years I've put up with it", 'P3Y'],
    ['since', 'it started in October', '2025-10'],
    ['since', 'since summer 2025', '2025'],
    ['since', 'a bonfire every Sunday since the 1st of February', '2026-02-01'],
    ['recurrence', 'maybe three evenings a week', 'several-a-week'],
    ['recurrence', 'usually a Tuesday', 'weekly'],
    ['recurrence', 'practically every day', 'several-a-week'],
    ['recurrence', 'every Friday and Saturday', 'several-a-week'],
    ['recurrence', 'the first Saturday of the month', 'sometimes'],
    ['place', 'by the Wagon and Horses, as ever', 'Wagon and Horses'],
    ['place', 'the place was sycamore avenue', 'sycamore avenue'],
    ['place', 'racing down nadin way', 'nadin way'],
    ['place', 'outside the joiners arms again', 'joiners arms'],
    ['settlement', 'Barrow-on-Trent', 'Barrow upon Trent'],
    ['postcode', 'my postcode is d e one one eight a a', 'DE11 8AA'],
    ['postcode', 'somewhere in de11', 'DE11'],
    ['registration', 'a white van, plate p16 nty', 'P16NTY'],
    ['count', 'two lads and a girl', 3],
    ['count', 'him and two mates', 3],
    ['count', 'six of them on the roof', 6],
    ['count', 'two on a scooter', 2],
    ['count', '5/6 lads on bikes', 5],
    ['count', 'him and another lad', 2],
    ['phone', 'text me on 07700 900 084', '+447700900084'],
    ['phone', 'oh seven seven double oh nine double oh one two three', '+447700900123'],
    ['email', 'sam dash green at example dot com', 'sam-green@example.com'],
    ['money', 'thirty six pounds fifty for another', 36.5],
    ['money', 'a grand and a half', 1500],
    ['money', 'he got through six thousand of hers', 6000],
    ['reference', 'the police have it as 26000 119 555', '26000 119 555'],
    ['reference', 'Your letter (CAS-44190) calls me Mrs', 'CAS-44190'],
    ['agencies', "I've told the council and the police came", ['police', 'council']],
    ['agencies', "my landlord thinks it's funny, I told him twice", ['landlord']],
    ['agencies', "I don't want any trouble and I rang the council", ['council']],
    ['agencies', 'we gave the footage to the police', ['police']],
    ['agencies', "the school's been told", ['school']],
    ['agencies', 'she spoke to her landlord twice and to the police once', ['police', 'landlord']],
    ['landlord', 'we rent it, private', 'private'],
    ['landlord', 'the house is mine', 'owner'],
    ['neighbour', 'the couple two doors down', true],
  ])('is read: %s in "%s"', (name, text, value) => {
    expect(read(text)[name]).toEqual(value);
  });

  it.each<readonly [SlotName, string]>([
    ['date', 'Friday nights are the worst'],
    ['date', 'I am away until Friday'],
    ['date', 'on Saturday the council will come'],
    ['time', 'you may ring me after 6'],
    ['time', 'the man from 6 says so'],
    ['time', 'he was about nine'],
    ['time', 'at 9.25% fixed'],
    ['count', "we're three sisters"],
    ['count', "she's got three kids"],
    ['recurrence', 'I walk the dog every morning'],
    ['place', 'he was in Poland'],
    ['place', "it is in Jean's purse"],
    ['place', 'they live over the road'],
    ['settlement', 'my stepson came at midday'],
    ['agencies', 'the police never come'],
    ['agencies', 'opposite the police station'],
    ['agencies', 'I want to speak to the council'],
    ['agencies', 'I nearly rang the police'],
    ['agencies', 'have you told the school'],
    ['agencies', 'he said he was from the bank'],
    ['agencies', "I'll let the school know"],
    ['agencies', 'they run off when the police come'],
    ['agencies', 'Housing officer here, with a question'],
    ['agencies', "I've been polite about it"],
    ['time', 'I put 1 for yes and 2 for no'],
    ['duration', 'I was a nurse for thirty years'],
    ['duration', 'it was three weeks ago'],
    ['count', 'all 3 of us are fine'],
    ['count', 'my two kids cannot sleep'],
    ['registration', 'DE11 AND DE12'],
    ['registration', 'on the a38 jct'],
    ['agencies', 'should I tell the police'],
    ['agencies', 'I am scared to tell the school'],
    ['agencies', 'the council house next to mine'],
    ['landlord', 'i own a shop'],
    ['neighbour', 'my neighbour saw it all'],
    ['place', 'on Monday by Mrs Nobody'],
  ])('is not read where none is told: no %s in "%s"', (name, text) => {
    expect(read(text)[name]).toBeUndefined();
  });

  it('is read whatever is typed, the same each time, in words that stand in the text', () => {
    const words = fc.constantFrom(
      'on Friday',
      '9pm',
      '£20',
      'two lads',
      'AB12 CDE',
      'told the police',
      'DE11 8AA',
      '‮',
      '\u0000',
      'for',
      'since',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const readings = readSlots(typed, FACTS);
        expect(readSlots(typed, FACTS)).toEqual(readings);
        for (const { words: told } of readings) expect(told).not.toBe('');
      }),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const typed = parts
          .join(' ')
          .replaceAll(/[‮\u0000]/gu, '')
          .trim();
        for (const { words: told } of readSlots(typed, FACTS)) expect(typed).toContain(told);
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['figures said one by one', 'one two '.repeat(12_500)],
    ['spaces', ' '.repeat(100_000)],
    ['capitals', 'Aa '.repeat(33_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['"and"', 'and '.repeat(25_000)],
    ['dates', '1/1/1 '.repeat(16_000)],
    ['plates', 'AB12 '.repeat(20_000)],
    ['dashes', '1-'.repeat(50_000)],
    ['"twenty"', 'twenty '.repeat(14_000)],
  ])('is looked for to the end in 100,000 characters of %s', (_name, text) => {
    expect(Array.isArray(readSlots(text, FACTS))).toBe(true);
  });
});
