import { screen } from '../../bot/screen.ts';
import dangerous from '../bot/screen/dangerous.json' with { type: 'json' };
import quiet from '../bot/screen/quiet.json' with { type: 'json' };

// How long the danger screen takes on messages of 2,000 and 100,000 characters. Prints figures; never a timed test.
const sentences = [...Object.values(dangerous).flat(), ...quiet, ...quiet];

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

function measure(length: number, runs: number): void {
  const times = Array.from({ length: runs }, () => {
    const text = textOf(length);
    const start = performance.now();
    screen(text);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const at = (part: number): string => (times[Math.min(runs - 1, Math.floor(part * runs))] ?? 0).toFixed(2);
  process.stdout.write(
    `${String(length).padStart(7)} characters, ${String(runs)} runs: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms\n`,
  );
}

const cold = performance.now();
screen(textOf(2000));
process.stdout.write(`first message of the process (2,000 characters): ${(performance.now() - cold).toFixed(1)} ms\n`);
measure(2000, 200); // warms the caches, as the first minutes of a process do
measure(60, 2000);
measure(2000, 2000);
measure(100_000, 30);
