import path from 'node:path';

import { roomFor, type Room } from '../../bot/understand/encoder/room.ts';
import { assemble } from '../assemble.ts';
import { makeChance, shuffled } from './chance.ts';
import type { Vectors } from './vectors.ts';

/** One linear machine a label, side by side: weights by row, then by label. */
export interface Machines {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** What the machines are taught: `truths` is 1 or 0 by text, then by label; `costs` what a mistake there costs. */
export interface Lesson {
  readonly vectors: Vectors;
  readonly width: number; // number of labels
  readonly rows: number; // number of features
  readonly truths: Uint8Array;
  readonly costs: Float32Array;
}

/** Machines that learn a lesson, or a part of it, as often as wanted, each time from the beginning. */
export interface Learners {
  readonly learn: (texts: Int32Array) => void; // the numbers of one text or more
  readonly marginsOf: (text: number) => Float32Array; // what they say of it now, by label
  readonly machines: () => Machines; // as they are now
}

const ROUNDS = 15;
const CLOSE_ENOUGH = 0.05; // a gradient that is no further from where it should be
const FEW = 0.05; // of the texts that still have one further away: more rounds change hardly anything
const TOGETHER = 16; // machines, which is how many learn at a time
const SIZE = 4; // bytes of a number
const NOTHING_AT_STAKE = 1e30; // the slack of a place that fills up a row: no step is worth taking

type Work = (...numbers: readonly number[]) => number;
interface Teacher {
  readonly open: Work;
  readonly round: Work;
  readonly margins: Work;
}

const TEACHER = await assemble(path.join(import.meta.dirname, 'learn.wat'));

/**
 * One-vs-rest linear support vector machines with squared hinge loss, taught by dual coordinate descent (Hsieh and others,
 * 2008), all labels in one pass over the texts because the reading of the vectors is what takes the time. The same lesson
 * gives the same machines.
 */
export function learnersOf(lesson: Lesson): Learners {
  const room = roomFor<Teacher>([TEACHER]);
  const { vectors, width, rows } = lesson;
  const count = vectors.starts.length - 1;
  const row = Math.ceil(width / TOGETHER) * TOGETHER; // numbers
  const order = room.take(SIZE * count);
  const said = room.take(SIZE * row);
  const biases = room.take(SIZE * row);
  const duals = room.take(SIZE * row * count);
  const weights = room.take(SIZE * row * rows);
  const learnt = [
    { place: biases, length: row },
    { place: duals, length: row * count },
    { place: weights, length: row * rows },
  ];
  const { starts, values } = vectors;
  const places = {
    starts: room.put(starts.map((start) => SIZE * start)),
    rows: room.put(vectors.rows.map((place) => SIZE * row * place)),
    values: room.put(values),
    stakes: room.put(stakesOf(lesson, row)),
  };
  const { machine } = room;
  machine.open(SIZE * row, places.starts, places.rows, places.values, weights, biases, places.stakes, duals, CLOSE_ENOUGH); // prettier-ignore

  const inOrder = (texts: Int32Array): number => {
    room.wholeAt(order, texts.length).set(texts);
    return order + SIZE * texts.length;
  };
  return {
    learn: (texts) => {
      for (const { place, length } of learnt) room.at(place, length).fill(0);
      const chance = makeChance(20_261_125);
      for (let round = 0; round < ROUNDS; round += 1) {
        const end = inOrder(shuffled(texts.length, chance).map((at) => texts[at] ?? 0));
        if (machine.round(order, end) <= FEW * texts.length) break;
      }
    },
    marginsOf: (text) => {
      machine.margins(text, said);
      return room.at(said, width);
    },
    machines: () => ({
      weights: withoutFilling(room, { place: weights, rows, row, width }),
      biases: room.at(biases, width).slice(),
    }),
  };
}

/** The slack that a machine has at a text, by text and then by label: below 0 where the text does not bear the label. */
function stakesOf({ vectors, width, truths, costs }: Lesson, row: number): Float32Array {
  const stakes = new Float32Array(row * (vectors.starts.length - 1)).fill(NOTHING_AT_STAKE);
  truths.forEach((truth, at) => {
    const slack = 0.5 / (costs[at] ?? 1);
    stakes[row * Math.floor(at / width) + (at % width)] = truth === 1 ? slack : -slack;
  });
  return stakes;
}

/** The numbers of the labels alone, row after row. */
function withoutFilling(
  room: Room<Teacher>,
  { place, rows, row, width }: Readonly<Record<'place' | 'rows' | 'row' | 'width', number>>,
): Float32Array {
  const all = room.at(place, rows * row);
  const kept = new Float32Array(rows * width);
  for (let at = 0; at < rows; at += 1) kept.set(all.subarray(at * row, at * row + width), at * width);
  return kept;
}
