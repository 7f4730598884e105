import { londonTime } from '../../../../bot/understand/time/london.ts';
import { relativeDays } from '../../../../bot/understand/time/relative-days.ts';

const WEDNESDAY = londonTime('2026-03-11T19:00:00Z');
const daysIn = (text: string): readonly (readonly [string, string | undefined])[] =>
  relativeDays(text, WEDNESDAY).map(({ from, to }) => [from, to]);

test.each([
  ['a week last Friday', '2026-02-27', undefined],
  ['three Fridays ago', '2026-02-20', undefined],
  ['a fortnight ago today', '2026-02-25', undefined],
  ['Friday two weeks ago', '2026-02-20', undefined],
  ['the first Friday in February', '2026-02-06', undefined],
  ['the 20th to the 23rd of February', '2026-02-20', '2026-02-23'],
  ['on the 12th ult', '2026-02-12', undefined],
  ['the 3rd inst', '2026-03-03', undefined],
])('on a Wednesday, "%s" began on %s', (text, from, to) => {
  expect(daysIn(text)).toEqual([[from, to]]);
});

test.each(['on the 30th ult', 'the 28th to the 31st of February', 'the 9th to the 3rd of February'])(
  '"%s" names no day that there was',
  (text) => {
    expect(daysIn(text)).toEqual([]);
  },
);
