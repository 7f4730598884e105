import { namedDays } from '../../../../bot/understand/time/named-days.ts';

const spans = (text: string): readonly (readonly [string, string | undefined])[] =>
  namedDays(text, '2026-11-22').map(({ from, to }) => [from, to]);

test.each([
  ['bonfire night', '2026-11-05', undefined],
  ['the day before bonfire night', '2026-11-04', undefined],
  ['two days before halloween', '2026-10-29', undefined],
  ['the day after boxing day', '2025-12-27', undefined],
  ["the morning after new year's eve", '2026-01-01', undefined],
  ['3 days before christmas', '2025-12-22', undefined],
  ['the week before christmas', '2025-12-18', '2025-12-24'],
  ['the weekend after halloween', '2026-11-07', '2026-11-08'],
])('a day is counted from the feast it is told by: "%s" is %s', (text, from, to) => {
  expect(spans(text)).toEqual([[from, to]]);
});

test('a feast that names no day by itself is none', () => {
  expect(spans('they were at it over christmas')).toEqual([]);
});
