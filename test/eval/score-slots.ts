import { z } from 'zod';

import { bestValues, readSlots, SLOT_NAMES, type SlotName } from '../../bot/understand/slots/read-slots.ts';
import { shippedContent } from '../../content/shipped.ts';
import { readLines } from './read-lines.ts';
import { addTally, NOTHING, SCORE_HEADING, scoreLine, scoreOf, type Score, type Tally } from './tally.ts';

const SlotLineSchema = z.object({
  id: z.string(),
  text: z.string(),
  slots: z.partialRecord(z.enum(SLOT_NAMES), z.unknown()),
});
type SlotLine = z.infer<typeof SlotLineSchema>;
type Values = Readonly<Partial<Record<SlotName, unknown>>>;

/** The Wednesday on which every labelled message was written. */
const NOW = '2026-03-11T10:00:00Z';

/** How well the slots of every line are read: by slot name, and all together. */
export interface SlotScores {
  readonly byName: ReadonlyMap<SlotName, Score>;
  readonly micro: Score;
}

/** Scores a reading of labelled lines. A value counts when it is exactly the one expected; see `isSame` for places and agencies. */
export function scoreSlots(lines: readonly SlotLine[], read: (text: string) => Values): SlotScores {
  const tallies = new Map<SlotName, Tally>();
  for (const { text, slots } of lines) {
    const found = read(text);
    for (const name of SLOT_NAMES)
      tallies.set(name, addTally(tallies.get(name) ?? NOTHING, judge(name, slots[name], found[name])));
  }
  return {
    byName: new Map([...tallies].map(([name, tally]) => [name, scoreOf(tally)])),
    micro: scoreOf([...tallies.values()].reduce(addTally, NOTHING)),
  };
}

function judge(name: SlotName, expected: unknown, found: unknown): Tally {
  const right = expected !== undefined && found !== undefined && isSame(name, expected, found);
  return {
    right: right ? 1 : 0,
    wrong: found !== undefined && !right ? 1 : 0,
    missed: expected !== undefined && !right ? 1 : 0,
    other: expected !== undefined && found !== undefined && !right ? 1 : 0,
  };
}

/** Places are the same when one holds the other, case and "the" aside; agencies in any order. */
function isSame(name: SlotName, expected: unknown, found: unknown): boolean {
  if (name === 'place') {
    const [one, other] = [expected, found].map((value) =>
      String(value)
        .toLowerCase()
        .replaceAll(/\bthe\b/gu, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
  }
  const sorted = [expected, found].map((value) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value));
  return sorted[0] === sorted[1];
}

/** Reads the slots of one labelled message as the bot does. */
export function readForScore(text: string): Values {
  return bestValues(readSlots(text, { now: NOW, places: shippedContent().places }));
}

/** The labelled messages of a folder. */
export function slotLines(folder: string): readonly SlotLine[] {
  return readLines(folder, 'slots.jsonl', SlotLineSchema);
}

// `node test/eval/score-slots.ts FOLDER` prints figures alone; `--misses` also lists the messages, for the tuning folder only.
if (import.meta.main) {
  const folder = process.argv[2] ?? 'test/eval/tune';
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  const lines = slotLines(folder);
  if (process.argv.includes('--misses') && !/sealed/u.test(folder))
    lines.forEach((line) => describeMisses(line, write));
  const { byName, micro } = scoreSlots(lines, readForScore);
  write(`${folder}: ${String(lines.length)} messages`);
  write(SCORE_HEADING);
  for (const [name, score] of byName) write(scoreLine(name, score));
  write(scoreLine('all', micro));
}

function describeMisses({ id, text, slots }: SlotLine, write: (text: string) => void): void {
  const found = readForScore(text);
  const wrong = SLOT_NAMES.filter((name) => {
    const { wrong: extra, missed } = judge(name, slots[name], found[name]);
    return extra + missed > 0;
  });
  if (wrong.length === 0) return;
  write(`${id} ${text}`);
  for (const name of wrong)
    write(`    ${name}: expected ${JSON.stringify(slots[name])}, read ${JSON.stringify(found[name])}`);
}
