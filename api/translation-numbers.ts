import type { EngineId } from '../bot/language/translate/engine.ts';
import type { TranslationOutcome } from '../bot/language/translate/translate.ts';
import type { TranslationUse } from '../store/translations/translation-use.ts';

/** How many texts ended how, by engine, since the start of this node. */
export interface EndedTranslations {
  readonly engine: EngineId;
  readonly outcome: TranslationOutcome;
  readonly texts: number;
}

/** What the metrics tell of machine translation: numbers alone. */
export interface TranslationNumbers {
  readonly ended: readonly EndedTranslations[];
  readonly used: readonly TranslationUse[]; // characters, of all nodes
}

/** Counts how texts ended. */
export function tallyTranslations(): {
  readonly count: (engine: EngineId, outcome: TranslationOutcome, texts: number) => void;
  readonly ended: () => readonly EndedTranslations[];
} {
  const counted = new Map<string, EndedTranslations>();
  return {
    count: (engine, outcome, texts) => {
      const key = `${engine} ${outcome}`;
      counted.set(key, { engine, outcome, texts: texts + (counted.get(key)?.texts ?? 0) });
    },
    ended: () => [...counted.values()],
  };
}
