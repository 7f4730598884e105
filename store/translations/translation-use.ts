import type { Connection, Statement } from '../database.ts';

/** Characters that went to an engine today and in this month, by UTC. */
export interface TranslationUse {
  readonly engine: string;
  readonly today: number;
  readonly month: number;
}

const SPEND: Statement = {
  name: 'translation-spend',
  text: `INSERT INTO translation_use (engine, day, characters)
    SELECT $1, $2::date, $3::bigint WHERE $4::bigint IS NULL OR $3::bigint + (
      SELECT coalesce(sum(characters), 0) FROM translation_use
      WHERE engine = $1 AND day >= date_trunc('month', $2::date) AND day < date_trunc('month', $2::date) + interval '1 month'
    ) <= $4::bigint
    ON CONFLICT (engine, day) DO UPDATE SET characters = translation_use.characters + excluded.characters
    RETURNING engine`,
};

/** Counts characters that are about to go to an engine; false, and nothing is counted, when the month's limit would be passed. */
export async function spendCharacters(
  on: Connection,
  spent: { readonly engine: string; readonly characters: number; readonly limit?: number; readonly now: Date },
): Promise<boolean> {
  const { engine, characters, limit, now } = spent;
  const rows = await on.run(SPEND, [engine, dayOf(now), characters, limit ?? null]);
  return rows.length > 0;
}

const USE: Statement = {
  name: 'translation-use',
  text: `SELECT engine, coalesce(sum(characters) FILTER (WHERE day = $1::date), 0)::float8 AS today, sum(characters)::float8 AS month
    FROM translation_use WHERE day >= date_trunc('month', $1::date) AND day <= $1::date GROUP BY engine ORDER BY engine`,
};

/** What went to each engine that was used this month. */
export async function translationUse(on: Connection, now: Date): Promise<readonly TranslationUse[]> {
  return on.run<TranslationUse>(USE, [dayOf(now)]);
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
