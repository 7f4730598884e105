import fc from 'fast-check';

import { keepTokens } from '../../../bot/translate/keep-tokens.ts';
import { createTranslator } from '../../../bot/translate/translate.ts';
import { createFakeEngine, type Behaviour } from '../../support/fake-engine.ts';

const DEADLINE = 60;

test('a translation tells which engine made it and how good it is, and leaves numbers and links as they were', async () => {
  const engine = createFakeEngine();
  const translator = createTranslator(engine, DEADLINE);
  expect(await translator.translate('Zadzwoń 0800 123 456 albo https://example.org/a1', 'pl', 'en')).toEqual({
    text: '[en] Zadzwoń 0800 123 456 albo https://example.org/a1',
    engine: 'Fake engine',
    quality: 'fair',
  });
  expect(engine.asked).toEqual([{ text: 'Zadzwoń ⟦0⟧ albo ⟦1⟧', from: 'pl', to: 'en' }]);
});

test.each<Behaviour>(['down', 'slow', 'rubbish', 'loses-numbers', 'empty'])(
  'an engine that is bad today (%s) gives nothing, in time, and the original stands alone',
  async (behaviour) => {
    const engine = createFakeEngine();
    engine.behave(behaviour);
    const started = performance.now();
    expect(await createTranslator(engine, DEADLINE).translate('Mieszkam pod 12', 'pl', 'en')).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);

test('nothing is asked of an engine for no words, far too many, or the same language', async () => {
  const engine = createFakeEngine();
  const translator = createTranslator(engine);
  for (const [text, from] of [
    ['  ', 'pl'],
    ['a'.repeat(4_001), 'pl'],
    ['hello', 'en'],
  ] as const)
    // prettier-ignore
    expect(await translator.translate(text, from, 'en')).toBeUndefined();
  expect(engine.asked).toEqual([]);
});

test('S15: a turn with danger in it or a protected one goes only to an engine of the operator', () => {
  const [far, own] = [createTranslator(createFakeEngine()), createTranslator(createFakeEngine(true))];
  expect([far, own].map((translator) => [true, false].map((delicate) => translator.allows({ delicate })))).toEqual([
    [false, true],
    [true, true],
  ]);
});

test('whatever is written, what must not change comes back as it was when the engine keeps its tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { kept, restore } = keepTokens(text);
      expect(restore(kept)).toBe(text.replaceAll(/[⟦⟧]/gu, ''));
    }),
  );
});
