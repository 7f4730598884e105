import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** The labelled lines of a JSON-lines file, each checked by a schema. Throws on a line that is not what it must be, naming its number and never its text. */
export function readLines<Line>(folder: string, file: string, schema: z.ZodType<Line>): readonly Line[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`line ${String(at + 1)} of ${file} is not a labelled line`);
    return [parsed.data];
  });
}
