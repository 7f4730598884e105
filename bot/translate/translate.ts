import { keepTokens } from './keep-tokens.ts';

/** How far an engine trusts its own work, as it is shown to staff. */
export const QUALITIES = ['good', 'fair', 'poor', 'unknown'] as const;
export type Quality = (typeof QUALITIES)[number];

/** A machine's translation, with what made it and how good it is taken to be. */
export interface Translation {
  readonly text: string;
  readonly engine: string;
  readonly quality: Quality;
}

/** A translation engine, as an adapter offers it. A rejected promise means that it has nothing to give. */
export interface Engine {
  readonly name: string;
  readonly local: boolean; // runs on the operator's own machines, so that even a protected turn may go to it
  readonly translate: (
    text: string,
    from: string,
    to: string,
    signal: AbortSignal,
  ) => Promise<{ readonly text: string; readonly quality: Quality }>;
}

/** What a conversation allows: a turn with danger in it, or a protected one, goes only to an engine of the operator's own. */
export interface Turn {
  readonly delicate: boolean;
}

/** The port to machine translation. `undefined`: nothing that can be shown; the original always stands. Never throws, never late. */
export interface Translator {
  readonly allows: (turn: Turn) => boolean;
  readonly translate: (text: string, from: string, to: string) => Promise<Translation | undefined>;
}

const DEADLINE_MS = 2_000;
const LONGEST = 4_000;

/**
 * Makes the port around an engine. Numbers, links, postcodes and references are kept out of its hands; what does not bring
 * each of them back once, or is plainly no translation, is thrown away.
 */
export function createTranslator(engine: Engine, deadlineMs = DEADLINE_MS): Translator {
  return {
    allows: ({ delicate }) => engine.local || !delicate,
    translate: async (text, from, to) => {
      if (text.trim() === '' || text.length > LONGEST || from === to) return undefined;
      const { kept, restore } = keepTokens(text);
      const answer = await inTime(engine, { text: kept, from, to }, deadlineMs);
      const translated = answer && restore(answer.text);
      if (answer === undefined || translated === undefined || isRubbish(text, translated)) return undefined;
      return { text: translated, engine: engine.name, quality: answer.quality };
    },
  };
}

async function inTime(
  engine: Engine,
  { text, from, to }: { readonly text: string; readonly from: string; readonly to: string },
  deadlineMs: number,
): Promise<Awaited<ReturnType<Engine['translate']>> | undefined> {
  const signal = AbortSignal.timeout(deadlineMs);
  const late = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  return Promise.race([engine.translate(text, from, to, signal).catch(() => undefined), late]);
}

/** Empty, absurdly long, or one thing over and over. */
function isRubbish(original: string, translated: string): boolean {
  const trimmed = translated.trim();
  if (trimmed === '' || trimmed.length > original.length * 6 + 200) return true;
  const words = trimmed.toLowerCase().split(/\s+/u);
  return words.length >= 8 && new Set(words).size <= words.length / 4;
}
