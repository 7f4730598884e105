import type { Engine } from '../../bot/translate/translate.ts';

/** How a fake engine behaves: well, or as engines do on a bad day. */
export type Behaviour = 'well' | 'down' | 'slow' | 'rubbish' | 'loses-numbers' | 'empty';

/** A translation engine that marks its work and can be told to misbehave. */
export interface FakeEngine extends Engine {
  readonly behave: (how: Behaviour) => void;
  readonly asked: readonly { readonly text: string; readonly from: string; readonly to: string }[];
}

/** Makes an engine that "translates" by naming the language that it was to write. */
export function createFakeEngine(local = false): FakeEngine {
  let behaviour: Behaviour = 'well';
  const asked: { text: string; from: string; to: string }[] = [];
  return {
    name: 'Fake engine',
    local,
    asked,
    behave: (how) => {
      behaviour = how;
    },
    translate: async (text, from, to, signal) => {
      asked.push({ text, from, to });
      if (behaviour === 'down') throw new Error('no connection');
      if (behaviour === 'slow') return untilGivenUp(signal);
      if (behaviour === 'rubbish') return { text: 'paste '.repeat(40), quality: 'good' };
      if (behaviour === 'loses-numbers') return { text: text.replaceAll(/⟦\d+⟧/gu, ''), quality: 'good' };
      if (behaviour === 'empty') return { text: '  ', quality: 'good' };
      return { text: `[${to}] ${text}`, quality: 'fair' };
    },
  };
}

function untilGivenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('given up'));
    });
  });
}
