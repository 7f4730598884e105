import { chooseTopic } from '../../bot/choose-topic.ts';
import { NEW_MEMORY, type Memory } from '../../bot/memory.ts';
import type { Progress } from '../../dialogs/progress.ts';
import { heard } from '../dialogs/support.ts';

const progress: Progress = {
  slots: {},
  asked: 'where',
  groups: [],
  formVersion: 1,
  trail: [],
  misses: 0,
  passed: 0,
  told: [],
};
const reporting: Memory = { ...NEW_MEMORY, stack: [{ id: 'report-asb', state: progress }] };

describe('what a message is about', () => {
  it.each([
    ['a report', heard({ needs: ['report-asb'] }), { kind: 'begin', topic: 'report-asb' }],
    ['noise, which is a report too', heard({ needs: ['noise-environment'] }), { kind: 'begin', topic: 'report-asb' }],
    ['an earlier report', heard({ needs: ['case-status'] }), { kind: 'begin', topic: 'case-status' }],
    ['a fraud', heard({ needs: ['fraud-advice'] }), { kind: 'begin', topic: 'fraud-advice' }],
    ['the bins, named', heard({ needs: ['other-council'], door: 'bins' }), { kind: 'wrong-door', id: 'bins' }],
    [
      'children playing',
      heard({ needs: ['report-asb'], door: 'children-playing' }),
      { kind: 'wrong-door', id: 'children-playing' },
    ],
    ['a person', heard({ needs: ['talk-to-a-person'] }), { kind: 'begin', topic: 'talk-to-person' }],
    ['thanks', heard({ needs: ['thanks'] }), { kind: 'small-talk', act: 'thanks' }],
    [
      'nothing sure',
      heard({ unsure: ['housing', 'report-asb'] }),
      { kind: 'unclear', needs: ['housing', 'report-asb'] },
    ],
    ['nothing at all', heard(), { kind: 'not-understood' }],
    ['a button', heard({ choices: ['do:need:housing'], needs: ['housing'] }), { kind: 'wrong-door', id: 'housing' }],
  ] as const)('begins with %s', (_name, message, chosen) => {
    expect(chooseTopic(NEW_MEMORY, message)).toEqual(chosen);
  });

  it.each([
    [
      'an answer stays an answer',
      heard({ values: { where: { value: {}, words: 'x' } }, needs: ['housing'] }),
      { kind: 'continue' },
    ],
    ['a digression is answered', heard({ needs: ['other-council'], door: 'bins' }), { kind: 'wrong-door', id: 'bins' }],
    ['another report belongs to this one', heard({ needs: ['street-scene'] }), { kind: 'continue' }],
    ['an earlier report is opened', heard({ needs: ['case-status'] }), { kind: 'begin', topic: 'case-status' }],
    ['an unsure guess disturbs nothing', heard({ unsure: ['housing'] }), { kind: 'continue' }],
  ] as const)('inside a report, %s', (_name, message, chosen) => {
    expect(chooseTopic(reporting, message)).toEqual(chosen);
  });
});

const told: Progress = { ...progress, asked: 'sv-who' };
const attacked: Memory = { ...NEW_MEMORY, stack: [{ id: 'sexual-violence', state: told }], shown: ['sexual-violence'] };
const called: Memory = { ...NEW_MEMORY, stack: [{ id: 'fraud-advice', state: told }], shown: ['fraud-in-progress'] };
const low: Memory = { ...NEW_MEMORY, stack: [{ id: 'self-harm', state: told }], shown: ['self-harm'] };

describe('S2: a guide that helps in a danger', () => {
  it.each([
    [attacked, 'drugs-alcohol'],
    [attacked, 'report-asb'],
    [attacked, 'safer-homes'],
    [attacked, 'accessible-format'],
    [attacked, 'fraud-advice'],
    [attacked, 'hate-crime'],
    [called, 'county-lines'],
    [low, 'adult-safeguarding'],
  ] as const)('is not taken away by an ordinary need: %#', (memory, need) => {
    expect(chooseTopic(memory, heard({ needs: [need] }))).toEqual({ kind: 'beside', need });
  });

  it.each([
    heard({ needs: ['housing'] }),
    heard({ needs: ['service-complaint'] }),
    heard({ needs: ['report-asb'], door: 'children-playing' }),
  ])('shows nobody to another service: %#', (message) => {
    expect(chooseTopic(attacked, message)).toEqual({ kind: 'continue' });
  });

  it.each([
    [attacked, 'self-harm'],
    [attacked, 'domestic-abuse'],
    [attacked, 'stalking'],
    [attacked, 'modern-slavery'],
    [attacked, 'child-safeguarding'],
    [low, 'sexual-violence'],
  ] as const)('gives way to what is as grave: %#', (memory, need) => {
    expect(chooseTopic(memory, heard({ needs: [need] }))).toEqual({ kind: 'begin', topic: need });
  });

  it('gives way to whoever takes the danger back', () => {
    const message = { ...heard({ needs: ['report-asb'] }), takesBack: true as const };
    expect(chooseTopic(low, message)).toEqual({ kind: 'begin', topic: 'report-asb' });
  });

  it('gives way where no danger was shown and nothing is protected', () => {
    const memory: Memory = { ...called, shown: [] };
    expect(chooseTopic(memory, heard({ needs: ['county-lines'] }))).toEqual({ kind: 'begin', topic: 'county-lines' });
  });
});
