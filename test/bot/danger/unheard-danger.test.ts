import { packNamed } from '../../../locales/index.ts';
import { NEW_MEMORY } from '../../../bot/memory.ts';
import { withoutUnheard } from '../../../bot/danger/unheard-danger.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import type { NeedId } from '../../../dialogs/needs.ts';

const LONG = 'a bloke in a white van offered to do my drive for cash';

const heard = (text: string, needs: readonly NeedId[], score: number, more: Partial<Heard> = {}): Heard => ({
  ...{ text, language: 'en', act: 'answer', values: {}, choices: [], unsure: [] },
  ...{
    needs,
    topics: [
      { topic: needs[0] ?? 'none', score },
      { topic: 'fraud-advice', score: 0.1 },
    ],
  },
  ...more,
});
const FOUND = { kind: 'modern-slavery', level: 'ask', reason: 'sounds alike' } as const;

describe('a danger that a longer message seems to ask about', () => {
  test('is offered beside what else is likely, where the screen heard nothing of it', () => {
    const { needs, unsure } = withoutUnheard(heard(LONG, ['modern-slavery'], 0.9), [], NEW_MEMORY);
    expect(needs).toEqual([]);
    expect(unsure).toEqual(['modern-slavery', 'fraud-advice']);
  });

  test('gives way to what else the message surely asks for', () => {
    const both = heard(LONG, ['modern-slavery', 'fraud-advice'], 0.9);
    expect(withoutUnheard(both, [], NEW_MEMORY)).toMatchObject({ needs: ['fraud-advice'], unsure: [] });
  });

  test.each([
    ['the screen heard it', heard(LONG, ['modern-slavery'], 0.9), [FOUND]],
    ['the ranking is as good as certain', heard(LONG, ['modern-slavery'], 0.99), []],
    ['the message is short', heard('help with modern slavery', ['modern-slavery'], 0.9), []],
    ['its button was pressed', heard(LONG, ['modern-slavery'], 0.9, { choices: ['do:need:modern-slavery'] }), []],
    [
      'the chat is in a language that the screen hears less of',
      heard(LONG, ['modern-slavery'], 0.9, { language: packNamed('pl') ?? 'en' }),
      [],
    ],
    [
      'somebody tells that they hurt somebody',
      heard(LONG, ['domestic-abuse'], 0.9, { values: { 'da-who': { value: 'own', words: 'i' } } }),
      [],
    ],
    ['it is no danger', heard(LONG, ['fraud-advice'], 0.9), []],
  ])('begins its help where %s', (_when, asked, found) => {
    expect(withoutUnheard(asked, found, NEW_MEMORY)).toBe(asked);
  });
});
