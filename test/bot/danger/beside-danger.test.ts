import { heardBesideDanger } from '../../../bot/danger/beside-danger.ts';
import { NEW_MEMORY } from '../../../bot/memory.ts';
import type { Finding } from '../../../bot/screen.ts';
import type { NeedId } from '../../../dialogs/needs.ts';
import { heard } from '../../dialogs/support.ts';

const certain = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({
  kind,
  level: 'certain',
  reason: 'test',
  ...more,
});
const needsBeside = (needs: readonly NeedId[], ...findings: readonly Finding[]): readonly NeedId[] =>
  heardBesideDanger(heard({ needs }), findings, NEW_MEMORY).needs;

describe('S2: somebody who is harmed and came with something else', () => {
  it.each([
    ['self-harm', 'self-harm'],
    ['domestic-abuse', 'domestic-abuse'],
    ['sexual-violence', 'sexual-violence'],
    ['forced-marriage', 'domestic-abuse'],
  ] as const)('is helped with %s first, and the rest waits', (kind, help) => {
    expect(needsBeside(['report-asb'], certain(kind))).toEqual([help, 'report-asb']);
  });

  it.each(['stalking', 'hate-crime', 'child-at-risk', 'modern-slavery', 'fraud-in-progress'] as const)(
    'goes on to report what they came with: %s is often what the report is about, and its card is shown',
    (kind) => {
      expect(needsBeside(['report-asb'], certain(kind))).toEqual(['report-asb']);
    },
  );

  it.each([
    ['what happens to somebody else', certain('domestic-abuse', { about: 'other' })],
    ['what is only asked about', certain('domestic-abuse', { level: 'ask' })],
  ])('goes on to report beside %s', (_what, finding) => {
    expect(needsBeside(['report-asb'], finding)).toEqual(['report-asb']);
  });
});

describe('S2: whoever is attacked or badly hurt now', () => {
  it.each(['county-lines', 'drugs-alcohol', 'terrorism', 'cyber', 'housing', 'safer-homes'] as const)(
    'is told of no advice before the emergency number: %s is only offered',
    (need) => {
      const beside = heardBesideDanger(heard({ needs: [need] }), [certain('danger-now')], NEW_MEMORY);
      expect([beside.needs, beside.unsure]).toEqual([[], [need]]);
    },
  );

  it.each(['child-safeguarding', 'adult-safeguarding', 'fraud-advice', 'stalking', 'report-asb'] as const)(
    'is helped on with what the danger belongs to: %s',
    (need) => {
      expect(needsBeside([need], certain('danger-now'))).toEqual([need]);
    },
  );
});
