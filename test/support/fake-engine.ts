import { UNSURE } from '../../bot/language/languages.ts';
import type { Batch, Engine } from '../../bot/language/translate/engine.ts';
import { createTranslator, type Translator, type TranslatorOptions } from '../../bot/language/translate/translate.ts';

/** How a fake engine behaves: well, or as engines do on a bad day. */
export type Behaviour = 'well' | 'down' | 'slow' | 'rubbish' | 'loses-numbers' | 'empty';

/** A translation engine that marks its work and can be told to misbehave. */
export interface FakeEngine extends Engine {
  readonly behave: (how: Behaviour) => void;
  readonly asked: readonly Batch[];
}

/** Makes an engine that "translates" by naming the language that it was to write. */
export function createFakeEngine(more: Partial<Pick<Engine, 'id' | 'name' | 'local' | 'speaks'>> = {}): FakeEngine {
  let behaviour: Behaviour = 'well';
  const asked: Batch[] = [];
  return {
    id: 'libretranslate',
    name: 'Fake engine',
    local: false,
    quality: 'fair',
    most: { texts: 10, characters: 10_000 },
    speaks: () => true,
    ...more,
    asked,
    behave: (how) => {
      behaviour = how;
    },
    translate: async (batch, signal) => {
      asked.push(batch);
      if (behaviour === 'down') throw new Error('no connection');
      if (behaviour === 'slow') return untilGivenUp(signal);
      return batch.texts.map((text) => answer(behaviour, text, batch.to));
    },
  };
}

/** Makes a translator around fake engines; what language they answer in nobody looks at. */
export function fakeTranslator(
  engines: readonly Engine[] = [createFakeEngine()],
  more: Partial<TranslatorOptions> = {},
): Translator {
  return createTranslator({ engines, tellLanguage: () => UNSURE, ...more });
}

function answer(behaviour: Behaviour, text: string, to: string): string {
  if (behaviour === 'rubbish') return 'paste '.repeat(40);
  if (behaviour === 'loses-numbers') return text.replaceAll(/⟦\d+⟧/gu, '');
  return behaviour === 'empty' ? '  ' : `[${to}] ${text}`;
}

function untilGivenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('given up'));
    });
  });
}
