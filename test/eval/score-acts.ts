import { z } from 'zod';

import { actOf } from '../../bot/understand/acts.ts';
import { understand } from '../../bot/understand/understand.ts';
import { shippedContent } from '../../content/shipped.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { readLines } from './read-lines.ts';
import { addTally, NOTHING, SCORE_HEADING, scoreLine, scoreOf, type Score, type Tally } from './tally.ts';

const ActLineSchema = z.object({
  id: z.string(),
  asked: z.enum(['what', 'where', 'when', 'danger', 'contact', 'check']).nullable(),
  text: z.string(),
  act: z.string(),
});
type ActLine = z.infer<typeof ActLineSchema>;

/** The Wednesday on which every labelled message was written. */
const NOW = '2026-03-11T10:00:00Z';

/** How well the act of every line is told: by act, and the mean of all acts that occur. */
export interface ActScores {
  readonly byAct: ReadonlyMap<string, Score>;
  readonly macroF1: number;
}

/** Scores a reading of labelled lines, each heard where its question is open in a report. */
export function scoreActs(lines: readonly ActLine[], read: (line: ActLine) => string): ActScores {
  const tallies = new Map<string, Tally>();
  const add = (act: string, tally: Partial<Tally>): void =>
    void tallies.set(act, addTally(tallies.get(act) ?? NOTHING, { ...NOTHING, ...tally }));
  for (const line of lines) {
    const found = read(line);
    if (found === line.act) add(found, { right: 1 });
    else {
      add(line.act, { missed: 1, other: 1 });
      add(found, { wrong: 1 });
    }
  }
  const byAct = new Map([...tallies].map(([act, tally]) => [act, scoreOf(tally)]));
  const labelled = [...byAct].filter(([act]) => lines.some((line) => line.act === act));
  return { byAct, macroF1: labelled.reduce((sum, [, { f1 }]) => sum + f1, 0) / Math.max(1, labelled.length) };
}

/** The act of one labelled message as the bot hears it. */
export function readActForScore({ text, asked }: Pick<ActLine, 'text' | 'asked'>): string {
  const step = reportAsb.steps.find(({ field }) => field === asked);
  const steps = step === undefined ? TOPICS.flatMap((topic) => topic.steps) : reportAsb.steps;
  const facts = { now: NOW, ...shippedContent() };
  const heard = understand(
    { text, choices: [] },
    { steps, facts, language: 'en', ...(step === undefined ? {} : { asked: step }) },
  );
  return actOf(heard);
}

/** The labelled messages of a folder. */
export function actLines(folder: string): readonly ActLine[] {
  return readLines(folder, 'acts.jsonl', ActLineSchema);
}

// `node test/eval/score-acts.ts FOLDER` prints figures alone; `--misses` also lists the messages, for the tuning folder only.
if (import.meta.main) {
  const folder = process.argv[2] ?? 'test/eval/tune';
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  const lines = actLines(folder);
  if (process.argv.includes('--misses') && !/sealed/u.test(folder))
    for (const line of lines.filter((one) => readActForScore(one) !== one.act))
      write(`${line.id} [${String(line.asked)}] ${line.act} -> ${readActForScore(line)} | ${line.text}`);
  const { byAct, macroF1 } = scoreActs(lines, readActForScore);
  write(`${folder}: ${String(lines.length)} messages`);
  write(SCORE_HEADING);
  for (const [act, score] of byAct) write(scoreLine(act, score));
  write(`macro F1 ${macroF1.toFixed(3)}`);
}
