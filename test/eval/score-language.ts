import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import type { Written } from '../../bot/language/languages.ts';
import { loadTellLanguage } from '../../bot/models.ts';

const Line = z.object({ id: z.string(), text: z.string(), language: z.string().default('en') });
type Line = z.infer<typeof Line>;
const ENGLISH_SETS = ['topics', 'harmless', 'slots', 'acts']; // but for a handful of lines on purpose in another language

/** The tags that are right for each way of writing. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'plain-lt': ['lt'],
  'plain-pl': ['pl'],
  'plain-ro': ['ro'],
  'roman-ur': ['ur-Latn'],
  pa: ['pa', 'pa-Latn'],
};

interface Mistake {
  readonly id: string;
  readonly told: string;
}

/** How well the language of messages is told. `sure` and `accuracy` are shares, the second of those told surely. */
export interface LanguageScores {
  readonly messages: number;
  readonly sure: number;
  readonly accuracy: number;
  readonly wrong: readonly Mistake[];
  readonly english: { readonly messages: number; readonly sure: number; readonly wrong: readonly Mistake[] }; // of the other English sets
  readonly microseconds: number; // a message, on average
  readonly byLanguage: Readonly<
    Record<string, { readonly messages: number; readonly sure: number; readonly right: number }>
  >;
}

/** Tells the language of every message of a set in test/eval and compares. */
export function scoreLanguage(set: 'tune' | 'sealed'): LanguageScores {
  const root = path.join(import.meta.dirname, '../..');
  const tellLanguage = loadTellLanguage(root);
  const folder = path.join(root, 'test/eval', set);
  const tell = (lines: readonly Line[]): readonly Told[] => lines.map((line) => judge(line, tellLanguage(line.text)));
  const lines = readLines(path.join(folder, 'language.jsonl'));
  const english = tell(ENGLISH_SETS.flatMap((name) => readLines(path.join(folder, `${name}.jsonl`))));
  const start = performance.now();
  const told = tell(lines);
  const microseconds = ((performance.now() - start) * 1000) / lines.length;
  const count = (some: readonly Told[]): { messages: number; sure: number; right: number } => ({
    messages: some.length,
    sure: some.filter(({ given }) => given !== undefined).length,
    right: some.filter(({ right }) => right).length,
  });
  const all = count(told);
  const { messages, sure } = count(english);
  return {
    messages: all.messages,
    sure: all.sure / all.messages,
    accuracy: all.right / all.sure,
    wrong: mistakes(told),
    english: { messages, sure: sure / messages, wrong: mistakes(english) },
    microseconds,
    byLanguage: Object.fromEntries(
      [...new Set(lines.map(({ language }) => language))].map((language) => [
        language,
        count(told.filter((one) => one.language === language)),
      ]),
    ),
  };
}

interface Told {
  readonly id: string;
  readonly language: string;
  readonly given: string | undefined;
  readonly right: boolean;
}

function judge({ id, language }: Line, written: Written): Told {
  const given = written.kind === 'sure' ? written.language : undefined;
  return { id, language, given, right: given !== undefined && (RIGHT[language] ?? [language]).includes(given) };
}

function mistakes(told: readonly Told[]): readonly Mistake[] {
  return told.flatMap(({ id, given, right }) => (given === undefined || right ? [] : [{ id, told: given }]));
}

function readLines(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}

if (import.meta.main) {
  for (const set of ['tune', 'sealed'] as const) process.stdout.write(`${set} ${JSON.stringify(scoreLanguage(set))}\n`);
}
