import { makeChance, shuffled } from '../train/chance.ts';

/** What a network is taught: the meanings of texts, `depth` numbers each, and 1 or 0 for each label of each text. */
export interface NetworkLesson {
  readonly meanings: Float32Array;
  readonly depth: number;
  readonly truths: Uint8Array;
  readonly width: number; // number of labels
}

/** A network of one hidden layer: weights by what goes in, then by what comes out. */
export interface Network {
  readonly inner: Float32Array;
  readonly innerBiases: Float32Array;
  readonly outer: Float32Array;
  readonly outerBiases: Float32Array;
}

const BATCH = 64; // texts that are learnt from at once
const STEP = 0.001;
const WARM_UP = 200; // batches until steps are whole
const KEPT = 0.7; // of what is hidden, while learning
const DECAY = 0.01; // of the weights, a whole step
const MEMORY = 0.9; // of the way that a number went (Adam: Kingma and Ba, 2015)
const MEMORY_OF_SIZE = 0.999;
const RARE = -2; // where the evidence for each label begins
const LOUDER = 20; // times a meaning while learning, whose numbers are far smaller than steps suit

type Learnt = Network & { readonly all: readonly Moving[] };
interface Moving {
  readonly numbers: Float32Array;
  readonly slopes: Float32Array;
  readonly way: Float32Array;
  readonly size: Float32Array;
  readonly decays: boolean;
}

/** Trains a network to give the evidence for each label as a logarithm of odds. The same lesson, the same network. */
export function trainNetwork(
  lesson: NetworkLesson,
  { hidden, rounds, tell }: { readonly hidden: number; readonly rounds: number; readonly tell: (line: string) => void },
): Network {
  const { depth, width } = lesson;
  const count = lesson.meanings.length / depth;
  const chance = makeChance(20_261_127);
  const network = begin({ depth, hidden, width }, chance);
  const room = roomFor(hidden, width);
  const steps = rounds * Math.ceil(count / BATCH);
  let step = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const order = shuffled(count, chance);
    let loss = 0;
    for (let from = 0; from < count; from += BATCH) {
      step += 1;
      const batch = order.subarray(from, from + BATCH);
      for (const text of batch) loss += learnFrom(lesson, network, { text, room, part: 1 / batch.length, chance });
      const size = STEP * Math.min(1, step / WARM_UP) * (1 - step / (steps + 1));
      for (const one of network.all) move(one, { step, size });
    }
    tell(`round ${String(round)} of ${String(rounds)}: loss ${(loss / count).toFixed(3)}`);
  }
  return { ...network, inner: network.inner.map((weight) => LOUDER * weight) };
}

interface Room {
  readonly seen: Float32Array;
  readonly kept: Float32Array;
  readonly back: Float32Array;
  readonly errors: Float32Array;
}

function roomFor(hidden: number, width: number): Room {
  return {
    seen: new Float32Array(hidden),
    kept: new Float32Array(hidden),
    back: new Float32Array(hidden),
    errors: new Float32Array(width),
  };
}

function begin(
  { depth, hidden, width }: { readonly depth: number; readonly hidden: number; readonly width: number },
  chance: () => number,
): Learnt {
  const normal = (): number => (chance() + chance() + chance() + chance() - 2) * Math.sqrt(3);
  const drawn = (length: number, deviation: number): Float32Array =>
    Float32Array.from({ length }, () => normal() * deviation);
  const inner = drawn(depth * hidden, Math.sqrt(2) / LOUDER); // a meaning has the length 1
  const innerBiases = new Float32Array(hidden);
  const outer = drawn(hidden * width, Math.sqrt(1 / hidden));
  const outerBiases = new Float32Array(width).fill(RARE);
  const moving = (numbers: Float32Array, decays: boolean): Moving => ({
    numbers,
    slopes: new Float32Array(numbers.length),
    way: new Float32Array(numbers.length),
    size: new Float32Array(numbers.length),
    decays,
  });
  const all = [moving(inner, true), moving(innerBiases, false), moving(outer, true), moving(outerBiases, false)];
  return { inner, innerBiases, outer, outerBiases, all };
}

interface Turn {
  readonly text: number;
  readonly room: Room;
  readonly part: number; // of a batch
  readonly chance: () => number;
}

/** Adds what one text teaches to the slopes, and gives how wrong the network was. */
function learnFrom(lesson: NetworkLesson, network: Learnt, turn: Turn): number {
  look(lesson, network, turn);
  const loss = judge(lesson, network, turn);
  teach(lesson, network, turn);
  return loss;
}

function look({ meanings, depth }: NetworkLesson, { inner, innerBiases }: Network, { text, room, chance }: Turn): void {
  const { seen, kept } = room;
  const hidden = seen.length;
  seen.set(innerBiases);
  for (let at = 0; at < depth; at += 1) {
    const number = LOUDER * (meanings[text * depth + at] ?? 0);
    const from = at * hidden;
    for (let one = 0; one < hidden; one += 1) seen[one] = (seen[one] ?? 0) + number * (inner[from + one] ?? 0);
  }
  for (let one = 0; one < hidden; one += 1) {
    kept[one] = chance() < KEPT ? 1 / KEPT : 0;
    seen[one] = Math.max(0, seen[one] ?? 0) * (kept[one] ?? 0);
  }
}

function judge({ truths, width }: NetworkLesson, { outer, outerBiases }: Network, { text, room, part }: Turn): number {
  const { seen, errors } = room;
  let loss = 0;
  for (let label = 0; label < width; label += 1) {
    let evidence = outerBiases[label] ?? 0;
    seen.forEach((number, one) => (evidence += number * (outer[one * width + label] ?? 0)));
    const truth = truths[text * width + label] ?? 0;
    const chance = 1 / (1 + Math.exp(-evidence));
    loss -= Math.log(Math.max(1e-9, truth === 1 ? chance : 1 - chance));
    errors[label] = (chance - truth) * part;
  }
  return loss;
}

function teach({ meanings, depth, width }: NetworkLesson, { outer, all }: Learnt, { text, room }: Turn): void {
  const { seen, kept, back, errors } = room;
  const hidden = seen.length;
  const [inner, innerBiases, outerSlopes, outerBiases] = all.map(({ slopes }) => slopes);
  if (!inner || !innerBiases || !outerSlopes || !outerBiases) return;
  seen.forEach((number, one) => {
    let sum = 0;
    if (number > 0)
      for (let label = 0; label < width; label += 1) {
        const error = errors[label] ?? 0;
        sum += error * (outer[one * width + label] ?? 0);
        outerSlopes[one * width + label] = (outerSlopes[one * width + label] ?? 0) + error * number;
      }
    back[one] = sum * (kept[one] ?? 0);
  });
  errors.forEach((error, label) => (outerBiases[label] = (outerBiases[label] ?? 0) + error));
  back.forEach((error, one) => (innerBiases[one] = (innerBiases[one] ?? 0) + error));
  for (let at = 0; at < depth; at += 1) {
    const number = LOUDER * (meanings[text * depth + at] ?? 0);
    const from = at * hidden;
    for (let one = 0; one < hidden; one += 1) inner[from + one] = (inner[from + one] ?? 0) + number * (back[one] ?? 0);
  }
}

/** Moves numbers against their slopes, which are 0 again. */
function move(
  { numbers, slopes, way, size, decays }: Moving,
  { step, size: length }: { readonly step: number; readonly size: number },
): void {
  const early = 1 - MEMORY ** step;
  const earlyOfSize = 1 - MEMORY_OF_SIZE ** step;
  const decay = decays ? DECAY * length : 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const slope = slopes[at] ?? 0;
    const number = numbers[at] ?? 0;
    way[at] = MEMORY * (way[at] ?? 0) + (1 - MEMORY) * slope;
    size[at] = MEMORY_OF_SIZE * (size[at] ?? 0) + (1 - MEMORY_OF_SIZE) * slope * slope;
    const pace = (way[at] ?? 0) / early / (Math.sqrt((size[at] ?? 0) / earlyOfSize) + 1e-8);
    numbers[at] = number - length * pace - decay * number;
  }
  slopes.fill(0);
}
