import { bestValues, readSlots, SLOT_NAMES, type SlotName } from '../../bot/understand/slots/read-slots.ts';
import { shippedContent } from '../../content/shipped.ts';
import { LABELLED_AT, slotPhrases, SETS, type SlotPhrase } from './phrase-sets.ts';
import { heading, line, table } from './print.ts';
import { harmonic, type LabelScore } from './scores.ts';

type Values = Readonly<Partial<Record<SlotName, unknown>>>;

/** How well values are read: by slot name, and all together as `all`. */
export interface SlotScores {
  readonly byName: readonly LabelScore[];
  readonly micro: LabelScore;
}

/** Scores a reading of labelled messages. A value counts when it is the one expected; see `isSame` for places and agencies. */
export function scoreSlots(phrases: readonly SlotPhrase[], read: (text: string) => Values = readForScore): SlotScores {
  const judged = phrases.flatMap(({ text, slots }) => {
    const found = read(text);
    return SLOT_NAMES.map((name) => judge(name, slots[name], found[name]));
  });
  return {
    byName: SLOT_NAMES.map((name) =>
      scoreOf(
        name,
        judged.filter((one) => one.name === name),
      ),
    ),
    micro: scoreOf('all', judged),
  };
}

interface Judged {
  readonly name: SlotName;
  readonly expected: boolean;
  readonly found: boolean;
  readonly right: boolean;
}

function judge(name: SlotName, expected: unknown, found: unknown): Judged {
  const both = expected !== undefined && found !== undefined;
  return {
    name,
    expected: expected !== undefined,
    found: found !== undefined,
    right: both && isSame(name, expected, found),
  };
}

function scoreOf(label: string, judged: readonly Judged[]): LabelScore {
  const count = judged.filter(({ expected }) => expected).length;
  const found = judged.filter((one) => one.found).length;
  return { label, ...harmonic(judged.filter(({ right }) => right).length, found, count), count };
}

/** Places are the same when one holds the other, case and "the" aside; agencies in any order. */
function isSame(name: SlotName, expected: unknown, found: unknown): boolean {
  if (name === 'place') {
    const [one = '', other = ''] = [expected, found].map(folded);
    return one.includes(other) || other.includes(one);
  }
  const [one, other] = [expected, found].map((value) =>
    JSON.stringify(Array.isArray(value) ? value.toSorted() : value),
  );
  return one === other;
}

function folded(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replaceAll(/\bthe\b/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function readForScore(text: string): Values {
  return bestValues(readSlots(text, { now: LABELLED_AT, places: shippedContent().places }));
}

/** Prints the figures of a set, never its texts; with `--misses` those of the set that may be read. */
function print(set: (typeof SETS)[number], showMisses: boolean): void {
  const phrases = slotPhrases(set);
  heading(`${set}: values of ${String(phrases.length)} messages`);
  if (showMisses && set === 'tune') phrases.forEach(printMisses);
  const { byName, micro } = scoreSlots(phrases);
  table(
    ['', 'precision', 'recall', 'F1', 'count'],
    [...byName, micro].map(({ label, precision, recall, f1, count }) => [
      label,
      precision.toFixed(3),
      recall.toFixed(3),
      f1.toFixed(3),
      String(count),
    ]),
  );
}

function printMisses({ id, text, slots }: SlotPhrase): void {
  const found = readForScore(text);
  for (const name of SLOT_NAMES) {
    const { expected, found: isFound, right } = judge(name, slots[name], found[name]);
    if ((expected || isFound) && !right)
      line(`${id} ${name}: ${JSON.stringify(slots[name])}, read ${JSON.stringify(found[name])} | ${text}`);
  }
}

// `node test/eval/score-slots.ts [--misses]`
if (import.meta.main) for (const set of SETS) print(set, process.argv.includes('--misses'));
