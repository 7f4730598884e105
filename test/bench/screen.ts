import path from 'node:path';

import { loadScreen } from '../../bot/screen/load-screen.ts';
import dangerous from '../bot/screen/dangerous.json' with { type: 'json' };
import quiet from '../bot/screen/quiet.json' with { type: 'json' };
import { HOSTILE, repeated } from './hostile.ts';

// How long the danger screen takes, rules and detector: messages of usual lengths, then 100,000 characters of what could
// hurt it most. Prints figures; never a timed test.
const screen = loadScreen(path.resolve(import.meta.dirname, '../..'));
const sentences = [...Object.values(dangerous).flat(), ...quiet, ...quiet];
const MOST = 100_000;

let seed = 20_261_122;
function next(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

// Sentences in random order, with their words shuffled now and then, so that few texts share a path.
function textOf(length: number): string {
  let text = '';
  while (text.length < length) {
    const sentence = sentences[Math.floor(next() * sentences.length)] ?? '';
    const words = sentence.split(' ');
    text += `${(next() < 0.3 ? words.toSorted(() => next() - 0.5) : words).join(' ')}${next() < 0.5 ? '. ' : ' '}`;
  }
  return text.slice(0, length);
}

function measure(name: string, runs: number, make: () => string): void {
  const times = Array.from({ length: runs }, () => {
    const text = make();
    const start = performance.now();
    screen(text);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const at = (part: number): string => (times[Math.min(runs - 1, Math.floor(part * runs))] ?? 0).toFixed(2).padStart(7);
  process.stdout.write(
    `${name.padEnd(36)} ${String(runs).padStart(5)} runs: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms\n`,
  );
}

const cold = performance.now();
screen(textOf(2000));
process.stdout.write(`first message of the process (2,000 characters): ${(performance.now() - cold).toFixed(1)} ms\n`);
measure('2,000 characters, warming up', 200, () => textOf(2000));
measure('60 characters', 2000, () => textOf(60));
measure('2,000 characters', 2000, () => textOf(2000));
measure('100,000 characters', 30, () => textOf(MOST));
for (const [name, piece] of Object.entries(HOSTILE)) {
  const text = repeated(piece, MOST);
  measure(`100,000 characters: ${name}`.slice(0, 60), 20, () => text);
}
