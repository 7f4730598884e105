import fc from 'fast-check';

import { createScreen, type Finding } from '../../../bot/screen.ts';
import type { Detector } from '../../../bot/screen/detector.ts';
import { DANGER_KINDS, type DangerKind } from '../../../content/danger-cards.ts';

const certain = Object.fromEntries(DANGER_KINDS.map((kind) => [kind, 0.9])) as Record<DangerKind, number>;
const thresholds = { whole: 0, passage: 3, support: -4, certain };
const hearing = (scores: Readonly<Record<string, number>>): Detector => ({
  detect: () => Object.entries(scores).map(([kind, score]) => ({ kind, score })),
  thresholds,
});
const screenWith = (scores: Readonly<Record<string, number>>, text: string): readonly Finding[] =>
  createScreen([hearing(scores)])(text);
const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ kind, level }) => `${kind}: ${level}`);
const silent = { any: 0.001, 'self-harm': 0.001 };

test('S3: what few words sound like counts from a threshold of its own, where there is one', () => {
  const heard = { any: 0.6, stalking: 0.6 };
  const few = { ...hearing(heard), thresholds: { ...thresholds, few: 1 } };
  expect(createScreen([few])('he is here')).toEqual([]);
  expect(brief(createScreen([few])('he is here again and so is his car by my gate'))).toEqual(['stalking: ask']);
  expect(brief(screenWith(heard, 'he is here'))).toEqual(['stalking: ask']);
});

describe('S3: what only the detector hears', () => {
  it.each([
    ['shows the card of a kind it is sure of', { any: 0.99, stalking: 0.95 }, ['stalking: certain']],
    ['asks about a kind it is not sure of', { any: 0.7, stalking: 0.6 }, ['stalking: ask']],
    [
      'names neighbouring kinds, the likeliest first',
      { any: 0.9, stalking: 0.6, 'domestic-abuse': 0.7, 'hate-crime': 0.01 },
      ['domestic-abuse: ask', 'stalking: ask'],
    ],
    [
      'names three kinds at most',
      { any: 0.9, stalking: 0.6, 'domestic-abuse': 0.7, 'hate-crime': 0.5, 'danger-now': 0.4 },
      ['domestic-abuse: ask', 'stalking: ask', 'hate-crime: ask'],
    ],
    ['says nothing where danger is unlikely', { any: 0.2, stalking: 0.3 }, []],
  ])('%s', (_, scores, found) => {
    expect(brief(screenWith(scores, 'the moon was over the hills by then'))).toEqual(found);
  });

  it('is asked about when the message denies something, since it does not know what', () => {
    expect(brief(screenWith({ any: 0.99, stalking: 0.95 }, 'the moon was not over the hills'))).toEqual([
      'stalking: ask',
    ]);
  });
});

describe('S3: a danger that is named, or is only asked about', () => {
  it.each([
    ['hate-crime', 'they were loud by the shop', 'ask'],
    ['hate-crime', 'they were loud by the mosque', 'certain'],
    ['hate-crime', 'they were loud by the shop when it opened its doors this morning', 'certain'],
    ['forced-marriage', 'they were loud by the shop when it opened its doors this morning', 'ask'],
    ['forced-marriage', 'they were loud by the shop when it opened its doors for the wedding', 'certain'],
  ] as const)('%s: %s: %s', (kind, text, level) => {
    expect(brief(screenWith({ any: 0.99, [kind]: 0.95 }, text))).toEqual([`${kind}: ${level}`]);
  });
});

describe('S3: rules and detector together', () => {
  it('shows what a rule is certain of although the detector hears nothing', () => {
    expect(brief(screenWith(silent, 'my husband hits me'))).toEqual(['domestic-abuse: certain']);
  });

  it('leaves a kind that a rule found to the rule, and adds the others', () => {
    const findings = screenWith({ any: 0.99, 'self-harm': 0.99, stalking: 0.95 }, "I don't want to kill myself");
    expect(brief(findings)).toEqual(['self-harm: ask', 'stalking: ask']);
  });

  it('does not ask about what a rule finds doubtful when the whole sounds harmless', () => {
    const text = 'lads said they would stab me';
    expect(brief(createScreen([])(text))).toEqual(['danger-now: ask']);
    expect(screenWith({ any: 0.0001, 'danger-now': 0.0001 }, text)).toEqual([]);
    expect(brief(screenWith({ any: 0.3, 'danger-now': 0.2 }, text))).toEqual(['danger-now: ask']);
  });

  it('lets a saying excuse itself and nothing else', () => {
    const heard: string[] = [];
    const listening: Detector = { detect: (text) => (heard.push(text), []), thresholds };
    createScreen([listening])('this traffic is killing me. the moon was over the hills');
    expect(heard.join(' ')).toContain('the moon was over the hills');
    expect(heard.join(' ')).not.toContain('killing');
  });

  it('asks no detector about a saying alone', () => {
    const never = (): never => {
      throw new Error('asked');
    };
    expect(createScreen([{ detect: never, thresholds }])('this traffic is killing me')).toEqual([]);
  });
});

describe('S1: any text at all', () => {
  it('names each kind once, what is certain first, whatever is heard', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const scores = fc.dictionary(fc.constantFrom('any', ...DANGER_KINDS), score);
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('my husband hits me', 'he has a knife'));
    fc.assert(
      fc.property(scores, text, (heard, said) => {
        const findings = screenWith(heard, said);
        expect(new Set(findings.map(({ kind }) => kind)).size).toBe(findings.length);
        const asked = findings.findIndex(({ level }) => level === 'ask');
        if (asked >= 0) expect(findings.slice(asked).every(({ level }) => level === 'ask')).toBe(true);
      }),
    );
  });
});
