import * as fc from 'fast-check';

import { recurrence } from '../../../../bot/understand/slots/recurrence.ts';
import { listeningFor } from '../scene.ts';

const asked = (text: string): unknown => recurrence.read(text, listeningFor('often'))?.value;

describe('how often it happens', () => {
  it.each([
    ['every night', { rate: 'daily', times: 'every night' }],
    ['every night about 9 since half term', { rate: 'daily', times: 'every night about 9 since half term' }],
    [
      'most weekends since the new family moved in',
      { rate: 'weekly', times: 'most weekends since the new family moved in' },
    ],
    ['daily', { rate: 'daily' }],
    ['all the time', { rate: 'daily' }],
    ['24/7', { rate: 'daily' }],
    ['constantly, since March', { rate: 'daily', since: '2026-03-01' }],
    ['most nights', { rate: 'several-a-week', times: 'most nights' }],
    ['2 or 3 times a week', { rate: 'several-a-week' }],
    ['three times a week', { rate: 'several-a-week' }],
    ['every other day for 3 weeks', { rate: 'several-a-week', since: '2026-11-01' }],
    ['quite often', { rate: 'several-a-week' }],
    ['once a week', { rate: 'weekly' }],
    ['every Friday', { rate: 'weekly', times: 'every Friday' }],
    ['mostly fri and sat between 8 and 11', { rate: 'several-a-week', times: 'mostly fri and sat between 8 and 11' }],
    ['on Saturdays about 11pm', { rate: 'weekly', times: 'on Saturdays about 11pm' }],
    ['weekends', { rate: 'weekly', times: 'weekends' }],
    ['now and then', { rate: 'sometimes' }],
    ['on and off since 2024', { rate: 'sometimes', since: '2024-01-01' }],
    ['once a month', { rate: 'sometimes' }],
    ['it varies', { rate: 'sometimes' }],
    ['just once', { rate: 'once' }],
    ['once', { rate: 'once' }],
    ['this is the first time', { rate: 'once' }],
    ['one off', { rate: 'once' }],
  ])('reads "%s"', (text, value) => {
    expect(asked(text)).toEqual(value);
  });

  it.each(['', '🔁', 'banana', 'loud', '<p>', 'I told them to stop'])('does not take "%s" for how often', (text) => {
    expect(asked(text)).toBeUndefined();
  });

  it.each(['it happened on Friday', 'once they shouted at me', 'I saw them yesterday at 9', 'they often swear'])(
    'finds nothing unasked in "%s"',
    (text) => {
      expect(recurrence.find(text, listeningFor('often'))).toBeUndefined();
    },
  );

  it.each([
    ['Thursdays', { rate: 'weekly', times: 'Thursdays' }],
    ['it was saturdays and sundays', { rate: 'weekly', times: 'saturdays and sundays' }],
    ['it was Thursday', undefined],
    ['the other one', undefined],
  ])('hears days put right in "%s"', (text, value) => {
    expect(recurrence.correct?.(text, listeningFor('often'))?.value).toEqual(value);
  });

  it('never throws, whatever a resident types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        recurrence.read(text, listeningFor('often'));
        recurrence.find(text, listeningFor('often'));
      }),
    );
  });
});
