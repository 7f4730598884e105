import { z } from 'zod';

import { QUALITIES, type Batch } from './engine.ts';
import { canonical } from './language-codes.ts';

/** A machine's translation as it is kept. */
export const TranslationRow = z.object({
  text: z.string(),
  engine: z.string(), // its name
  quality: z.enum(QUALITIES),
});
/** A machine's translation, with what made it and how good it is taken to be. */
export type Translation = Readonly<z.infer<typeof TranslationRow>>;

/** Remembers translations of a conversation, sealed, so that nothing is asked twice. */
export interface TranslationMemory {
  readonly find: (conversationId: string, keys: readonly string[]) => Promise<ReadonlyMap<string, Translation>>;
  readonly keep: (conversationId: string, made: ReadonlyMap<string, Translation>) => Promise<void>;
}

/** Texts of one conversation, whose key seals what is remembered of them. */
export interface Remembered extends Batch {
  readonly conversationId: string;
}

const keyOf = ({ from, to }: Batch, text: string): string => JSON.stringify([canonical(from), canonical(to), text]);

/** Gives what is remembered, by text. A memory that cannot be read is none: then the engines are asked again. */
export async function recall(
  memory: TranslationMemory | undefined,
  wanted: Remembered,
): Promise<ReadonlyMap<string, Translation>> {
  const keys = wanted.texts.map((text) => keyOf(wanted, text));
  const found = await memory?.find(wanted.conversationId, keys).catch(() => undefined);
  return new Map(
    wanted.texts.flatMap((text, at) => {
      const one = found?.get(keys[at] ?? '');
      return one === undefined ? [] : [[text, one] as const];
    }),
  );
}

/** Keeps what was made of some texts. A memory that cannot be written costs the next asking, and nothing else. */
export async function remember(
  memory: TranslationMemory | undefined,
  wanted: Remembered,
  made: readonly (readonly [text: string, made: Translation])[],
): Promise<void> {
  if (memory === undefined || made.length === 0) return;
  const entries = made.map(
    ([original, { text, engine, quality }]) => [keyOf(wanted, original), { text, engine, quality }] as const,
  );
  await memory.keep(wanted.conversationId, new Map(entries)).catch(() => undefined);
}
