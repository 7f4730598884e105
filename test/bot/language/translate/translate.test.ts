import type { TranslationOutcome, Turn, Wanted } from '../../../../bot/language/translate/translate.ts';
import type { Translation } from '../../../../bot/language/translate/remember.ts';
import { createFakeEngine, fakeTranslator, type Behaviour } from '../../../support/fake-engine.ts';
import { restIsOver } from '../../../support/rest-is-over.ts';

const FAST = { deadlineMs: 60 };
const FAILED = { kind: 'none', why: 'failed' };
const ask = (texts: readonly string[], more: Partial<Wanted> = {}): Wanted => ({
  texts,
  from: 'pl',
  to: 'en',
  turn: { kind: 'ordinary' },
  conversationId: 'one',
  ...more,
});
const made = (text: string, engine = 'Fake engine'): object => ({ kind: 'made', text, engine, quality: 'fair' });

test('a translation tells which engine made it and how good it is, and leaves numbers and links as they were', async () => {
  const engine = createFakeEngine();
  const wanted = ask(['Zadzwoń 0800 123 456 albo https://example.org/a1', 'Nie śpię']);
  expect(await fakeTranslator([engine], FAST).translate(wanted)).toEqual([
    made('[en] Zadzwoń 0800 123 456 albo https://example.org/a1'),
    made('[en] Nie śpię'),
  ]);
  expect(engine.asked).toEqual([{ texts: ['Zadzwoń ⟦0⟧ albo ⟦1⟧', 'Nie śpię'], from: 'pl', to: 'en' }]);
});

test.each<Behaviour>(['down', 'slow', 'rubbish', 'loses-numbers', 'empty'])(
  'an engine that is bad today (%s) gives nothing, in time, and the original stands alone',
  async (behaviour) => {
    const engine = createFakeEngine();
    engine.behave(behaviour);
    expect(await fakeTranslator([engine], FAST).translate(ask(['Mieszkam pod 12']))).toEqual([FAILED]);
  },
);

test('nothing is asked of an engine for no words, far too many, or the same language under another name', async () => {
  const engine = createFakeEngine();
  const translator = fakeTranslator([engine]);
  expect(await translator.translate(ask(['  ', 'a'.repeat(12_001)]))).toEqual([FAILED, FAILED]);
  expect(await translator.translate(ask(['你好'], { from: 'zh', to: 'zh-Hans' }))).toEqual([FAILED]);
  expect(engine.asked).toEqual([]);
});

test('engines are asked in their order, each only for what the one before could not do', async () => {
  const first = createFakeEngine();
  const second = createFakeEngine({ id: 'azure', name: 'Second' });
  first.behave('loses-numbers');
  const translator = fakeTranslator([first, second], FAST);
  expect(await translator.translate(ask(['Mieszkam pod 12', 'Mieszkam tutaj', 'Mieszkam pod 12']))).toEqual([
    made('[en] Mieszkam pod 12', 'Second'),
    made('Mieszkam tutaj'),
    made('[en] Mieszkam pod 12', 'Second'),
  ]);
  expect(second.asked.map(({ texts }) => texts)).toEqual([['Mieszkam pod ⟦0⟧']]);
});

test('a language that no engine knows is said to be that, and no engine is asked', async () => {
  const engine = createFakeEngine({ speaks: () => false });
  expect(await fakeTranslator([engine]).translate(ask(['Waan cabsanayaa'], { from: 'so' }))).toEqual([
    { kind: 'none', why: 'language' },
  ]);
  expect(engine.asked).toEqual([]);
});

test('an engine whose month is used up is not asked, the next one is, and staff are told when that was the last', async () => {
  const [first, second] = [createFakeEngine(), createFakeEngine({ id: 'azure', name: 'Second' })];
  const counted: [string, number][] = [];
  const spend = async (engine: string, characters: number): Promise<boolean> => {
    counted.push([engine, characters]);
    return engine === 'azure';
  };
  expect(await fakeTranslator([first, second], { spend }).translate(ask(['Tak, jutro']))).toEqual([
    made('[en] Tak, jutro', 'Second'),
  ]);
  expect(first.asked).toEqual([]);
  expect(counted).toEqual([
    ['libretranslate', 10],
    ['azure', 10],
  ]);
  expect(await fakeTranslator([first], { spend }).translate(ask(['Tak, jutro']))).toEqual([
    { kind: 'none', why: 'spent' },
  ]);
});

test('an engine that failed five times rests, is asked again afterwards, and every end is counted without a word of it', async () => {
  const engine = createFakeEngine();
  const ends: [string, TranslationOutcome, number][] = [];
  const ended = (...end: [string, TranslationOutcome, number]): void => void ends.push(end);
  const translator = fakeTranslator([engine], { ...FAST, ended });
  engine.behave('down');
  for (let time = 0; time < 7; time += 1) await translator.translate(ask(['Dobrze']));
  expect(engine.asked).toHaveLength(5);
  engine.behave('well');
  restIsOver();
  expect(await translator.translate(ask(['Dobrze', 'Jutro']))).toEqual([made('[en] Dobrze'), made('[en] Jutro')]);
  expect(ends).toEqual([
    ...Array.from({ length: 5 }, () => ['libretranslate', 'failed', 1]),
    ...Array.from({ length: 2 }, () => ['libretranslate', 'resting', 1]),
    ['libretranslate', 'translated', 2],
  ]);
});

test('what was translated in a conversation is remembered there, and a memory that fails costs nothing', async () => {
  const engine = createFakeEngine();
  const kept = new Map<string, Translation>();
  const memory = {
    find: async (_id: string, keys: readonly string[]) =>
      new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)!] as const] : []))),
    keep: async (_id: string, fresh: ReadonlyMap<string, Translation>) => {
      for (const [key, one] of fresh) kept.set(key, one);
    },
  };
  const translator = fakeTranslator([engine], { memory });
  await translator.translate(ask(['Dobrze']));
  expect(await translator.translate(ask(['Dobrze', 'Jutro']))).toEqual([made('[en] Dobrze'), made('[en] Jutro')]);
  expect(engine.asked.map(({ texts }) => texts)).toEqual([['Dobrze'], ['Jutro']]);
  const broken = { find: () => Promise.reject(new Error('no')), keep: () => Promise.reject(new Error('no')) };
  expect(await fakeTranslator([engine], { memory: broken }).translate(ask(['Dobrze']))).toEqual([made('[en] Dobrze')]);
});

test('S8: where danger was told only an own engine is asked, in protected mode only one that the resident agreed to', async () => {
  const far = createFakeEngine({ id: 'deepl' });
  const own = createFakeEngine({ id: 'libretranslate', local: true });
  const turns: readonly Turn[] = [
    { kind: 'ordinary' },
    { kind: 'delicate' },
    { kind: 'protected', agreed: [] },
    { kind: 'protected', agreed: ['deepl'] },
  ];
  expect(turns.map((turn) => [far, own].map((engine) => fakeTranslator([engine]).allows(turn)))).toEqual([
    [true, true],
    [false, true],
    [false, false],
    [true, false],
  ]);
  const translator = fakeTranslator([own, far]);
  await translator.translate(ask(['Boję się'], { turn: { kind: 'protected', agreed: ['deepl'] } }));
  expect([own.asked.length, far.asked.length]).toEqual([0, 1]);
  await translator.translate(ask(['Boję się'], { turn: { kind: 'protected', agreed: [] } }));
  expect([own.asked.length, far.asked.length]).toEqual([0, 1]);
});
