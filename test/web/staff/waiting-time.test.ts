import { silenceOf } from '../../../web/staff/waiting-time.ts';

const NOW = Date.parse('2027-03-09T15:00:00Z');
const ago = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();

test.each<readonly [heard: number, unanswered: number | undefined, said: string | undefined]>([
  [9, undefined, undefined],
  [10, undefined, 'Silent for 10 min'],
  [75, undefined, 'Silent for 1 h 15 min'],
  [1, 1, undefined],
  [2, 2, 'Waiting for your answer: 2 min'],
  [1, 14, 'Waiting for your answer: 14 min'], // they write on, and nobody has answered the first word
  [30, 1, undefined], // taken a minute ago
])('heard %s minutes ago, unanswered for %s: %s', (heard, unanswered, said) => {
  const since = unanswered === undefined ? {} : { unansweredSince: ago(unanswered) };
  expect(silenceOf({ heardAt: ago(heard), ...since }, NOW)).toBe(said);
});
