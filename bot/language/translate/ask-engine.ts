import { restingAfterFailures } from '../../running/resting.ts';
import type { Batch, Engine } from './engine.ts';

/** What came of asking an engine. `resting`: it failed too often and was not asked. `spent`: its month is used up. */
export type Asked =
  { readonly kind: 'answered'; readonly texts: readonly string[] } | { readonly kind: 'failed' | 'resting' | 'spent' };

/** Counts characters that are about to go to an engine; false when the limit of the month is reached. */
export type Spend = (engine: string, characters: number) => Promise<boolean>;

export interface AskOptions {
  readonly deadlineMs: number; // for everything that is asked at once
  readonly spend: Spend;
}

/** Puts a deadline, a breaker and a counter around an engine, and cuts what is asked into what it takes at once. Never throws, never late. */
export function askEngine(engine: Engine, { deadlineMs, spend }: AskOptions): (batch: Batch) => Promise<Asked> {
  const guarded = restingAfterFailures(deadlineMs);
  return async (batch) => {
    const called = await guarded(async (signal): Promise<Asked> => {
      if (!(await spend(engine.id, charactersOf(batch.texts)))) return { kind: 'spent' };
      const parts = inParts(batch.texts, engine.most);
      const answers = await Promise.all(parts.map((texts) => engine.translate({ ...batch, texts }, signal)));
      return { kind: 'answered', texts: answers.flat() };
    });
    return called.kind === 'answered' ? called.answer : called;
  };
}

/** Cuts a list of texts into parts that fit into one request each, in their order. A text that is too long by itself is a part alone. */
export function inParts(texts: readonly string[], most: Engine['most']): readonly (readonly string[])[] {
  return texts.reduce<readonly (readonly string[])[]>((parts, text) => {
    const last = parts.at(-1);
    const fits = last !== undefined && last.length < most.texts && charactersOf([...last, text]) <= most.characters;
    return fits ? [...parts.slice(0, -1), [...last, text]] : [...parts, [text]];
  }, []);
}

/** Characters as engines bill them. */
function charactersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Array.from(text).length, 0);
}
