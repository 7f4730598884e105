import path from 'node:path';

import { loadModels, loadTellLanguage } from '../../bot/models.ts';
import { loadScreen } from '../../bot/screen/load-screen.ts';
import { actOf } from '../../bot/understand/acts/acts.ts';
import { readSlots, SLOT_NAMES } from '../../bot/understand/slots/read-slots.ts';
import { readerOf } from '../../bot/understand/slots/readers.ts';
import { understand } from '../../bot/understand/understand.ts';
import { shippedContent } from '../../content/shipped.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { HOSTILE, repeated } from './hostile.ts';

// What 100,000 characters of what could hurt it most cost each reader, in milliseconds of processor time: the median of a
// few runs of each text, and the worst text. Prints figures; never a timed test.
const LENGTH = 100_000;
const RUNS = 5;

const root = path.resolve(import.meta.dirname, '../..');
const models = loadModels(root).en;
const steps = TOPICS.flatMap((topic) => topic.steps);
const facts = { ...shippedContent(), now: '2026-11-25T21:34:00.000Z' };
const context = { steps, facts, language: 'en' as const, ...models };

const byKind = new Map(steps.map((step) => [step.answer.kind, step]));
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['danger screen', loadScreen(root)],
  ['language', loadTellLanguage(root)],
  ['topics alone', models.rank],
  ['topics, act and answers', (text) => actOf(understand({ text, choices: [] }, context))],
  ['all values', (text) => readSlots(text, facts)],
  ...SLOT_NAMES.map((name) => [`value: ${name}`, (text: string) => readSlots(text, facts, [name])] as const),
  ...[...byKind].map(
    ([kind, step]) => [`answer: ${kind}`, (text: string) => readerOf(step).read(text, { ...context, step })] as const,
  ),
];

for (const [name, read] of READERS) {
  const times = Object.entries(HOSTILE).map(([what, piece]) => [what, medianOf(read, piece)] as const);
  const [what, most] = times.reduce((worst, one) => (one[1] > worst[1] ? one : worst));
  process.stdout.write(`${name.padEnd(26)} ${most.toFixed(1).padStart(7)} ms at most (${what})\n`);
  await new Promise(setImmediate); // what is remembered of a message is forgotten
}

function medianOf(read: (text: string) => unknown, piece: string): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const text = `${String(run)} ${repeated(piece, LENGTH)}`; // never the same text twice
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[RUNS >> 1] ?? 0;
}
