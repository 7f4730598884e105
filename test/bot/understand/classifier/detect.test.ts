import fc from 'fast-check';

import { detect } from '../../../../bot/understand/classifier/detect.ts';
import { smallDangerModel } from '../../../support/small-models.ts';

const model = smallDangerModel();
const scoreOf = (text: string, kind: string): number =>
  detect(model, text).find((one) => one.kind === kind)?.score ?? NaN;
const chatter = 'the bin lorry missed our road and the music next door was loud when we had cake and watched a film ';

test('S3 finds danger in words that no phrase has', () => {
  expect(detect(model, 'my boyfriend slaps me and takes my phone')[0]?.kind).toBe('domestic-abuse');
  expect(detect(model, 'i do not want to wake up again, i want it to end')[0]?.kind).toBe('self-harm');
  expect(scoreOf('my bin was not collected', 'domestic-abuse')).toBeLessThan(0.3);
});

test.each([0, 1, 5, 40, 200, 1000])(
  'S3 finds what the last sentences tell after %i sentences about something else',
  (count) => {
    const cry =
      'but i want to end it all and not be alive, i keep cutting myself when it gets bad, everyone would be better off ' +
      'without me, i cannot go on living and i have written my letter';
    expect(scoreOf(chatter.repeat(count), 'self-harm')).toBeLessThan(0.2);
    expect(scoreOf(chatter.repeat(count) + cry, 'self-harm')).toBeGreaterThan(0.8 * scoreOf(cry, 'self-harm'));
  },
);

test('finds two dangers in one message', () => {
  const both = 'my husband hits me and takes my money. i do not want to be alive, i want to end it all';
  expect(scoreOf(both, 'domestic-abuse')).toBeGreaterThan(0.4);
  expect(scoreOf(both, 'self-harm')).toBeGreaterThan(0.4);
});

test('scores every kind for any text, from 0 to 1, highest first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = detect(model, text);
      expect(found.map(({ kind }) => kind).sort()).toEqual(['domestic-abuse', 'self-harm']);
      for (const { score } of found) expect(score >= 0 && score <= 1).toBe(true);
      expect((found[0]?.score ?? 0) >= (found[1]?.score ?? 1)).toBe(true);
    }),
  );
});
