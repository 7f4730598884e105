import { readSlots } from '../../../bot/understand/slots/read-slots.ts';
import { HOSTILE, repeated } from '../../bench/hostile.ts';
import { TEST_SCREEN } from '../../support/models.ts';
import { FACTS, hear } from './scene.ts';

/*
 * What a long text costs may grow with its length, and no faster: a reader that looks at every pair of words takes a hundred
 * times as long for ten times the text. Both are measured in one run and compared, so that a slow machine passes as well.
 */

const SHORT = 10_000; // characters
const TIMES = 10;
const MORE_THAN_LINEAR = 3; // what memory and the compiler may add
const LEAST = 8; // milliseconds: what takes less is all noise
const TRIES = 2;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'first words': (text) => hear(text),
  'whether they may be contacted': (text) => hear(text, { asked: 'contact' }),
  'where it is': (text) => hear(text, { asked: 'where' }),
  'every value': (text) => readSlots(text, FACTS),
  'the danger screen': TEST_SCREEN,
};

let run = 0;
/** Processor time of one reading of a text that was never read before. */
function timeOf(read: (text: string) => unknown, piece: string, length: number): number {
  run += 1;
  const text = `${String(run)} ${repeated(piece, length)}`;
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const growthOf = (read: (text: string) => unknown, piece: string): number => {
  const short = Math.max(LEAST, timeOf(read, piece, SHORT));
  return timeOf(read, piece, SHORT * TIMES) / short;
};

it.each(Object.keys(READERS).flatMap((name) => Object.keys(HOSTILE).map((what) => [name, what] as const)))(
  'reading %s grows with the length of the text and no faster: %s',
  async (name, what) => {
    const [read, piece] = [READERS[name] ?? hear, HOSTILE[what] ?? ''];
    let growth = Infinity;
    for (let attempt = 0; attempt < TRIES && growth > TIMES * MORE_THAN_LINEAR; attempt += 1) {
      growth = Math.min(growth, growthOf(read, piece));
      await new Promise(setImmediate); // what is remembered of a message is forgotten
    }
    expect(growth).toBeLessThanOrEqual(TIMES * MORE_THAN_LINEAR);
  },
);
