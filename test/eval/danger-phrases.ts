import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { DANGER_KINDS } from '../../content/danger-cards.ts';

const Danger = z.object({
  id: z.string(),
  text: z.string(),
  danger: z.enum(DANGER_KINDS),
  also: z.array(z.string()),
});
const Harmless = z.object({ id: z.string(), text: z.string(), danger: z.literal('none'), area: z.string() });

/** A phrase that tells of a danger, or one of an area of daily life that tells of none. */
export type DangerPhrase = z.infer<typeof Danger>;
export type HarmlessPhrase = z.infer<typeof Harmless>;

/** Reads the phrases that the danger screen is judged by from one set (test/eval/tune): `danger/<kind>.jsonl` and `harmless.jsonl`. */
export function readDangerPhrases(folder: string): {
  readonly danger: readonly DangerPhrase[];
  readonly harmless: readonly HarmlessPhrase[];
} {
  const files = readdirSync(path.join(folder, 'danger')).filter((file) => file.endsWith('.jsonl'));
  return {
    danger: files.flatMap((file) => linesOf(path.join(folder, 'danger', file), Danger)),
    harmless: linesOf(path.join(folder, 'harmless.jsonl'), Harmless),
  };
}

function linesOf<Line>(file: string, schema: z.ZodType<Line>): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
