import fc from 'fast-check';

import { detect } from '../../../../bot/understand/classifier/detect.ts';
import { smallDangerModel } from '../../../support/small-models.ts';

const model = smallDangerModel();
const scoreOf = (text: string, kind: string): number =>
  detect(model, text).find((one) => one.kind === kind)?.score ?? NaN;
const likeliest = (text: string): string | undefined => detect(model, text).find(({ kind }) => kind !== 'any')?.kind;

test('S3 finds danger in words that no phrase has', () => {
  expect(likeliest('my boyfriend slaps me and takes my phone')).toBe('domestic-abuse');
  expect(likeliest('i do not want to wake up again, i want it to end')).toBe('self-harm');
  expect(scoreOf('my bin was not collected', 'domestic-abuse')).toBeLessThan(0.3);
});

test('finds two dangers in one message', () => {
  const both = 'my husband hits me and takes my money. i do not want to be alive, i want to end it all';
  const harmless = 'the bin lorry missed our road. the music next door was loud and we had cake and watched a film';
  for (const kind of ['domestic-abuse', 'self-harm'])
    expect(scoreOf(both, kind)).toBeGreaterThan(5 * scoreOf(harmless, kind));
});

test('scores every kind for any text, from 0 to 1, highest first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = detect(model, text);
      expect(found.map(({ kind }) => kind).sort()).toEqual(['any', 'domestic-abuse', 'self-harm']);
      for (const { score } of found) expect(score >= 0 && score <= 1).toBe(true);
      expect((found[0]?.score ?? 0) >= (found[1]?.score ?? 1)).toBe(true);
    }),
  );
});
