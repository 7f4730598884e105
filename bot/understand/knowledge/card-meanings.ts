import path from 'node:path';

import { z } from 'zod';

import { openNumbers, printNumbers } from '../../numbers-file.ts';
import { sharedEncoder } from '../encoder/load-encoder.ts';
import { makeLayers } from '../encoder/multiply.ts';
import { makeRoom } from '../encoder/room.ts';

/** How near a text is to each card, by id, and to what no card answers: the cosine of its meaning and of the nearest way of asking. Nothing where it has no words. */
export type NearCards = (text: string) => ReadonlyMap<string, number> | undefined;

/** The cosines of the meaning of a text and of each way of asking, by card; they hold until the next text. Nothing where it has no words. */
export type Cosines = (text: string) => ReadonlyMap<string, Float32Array> | undefined;

/** What every way of asking means, those of a card one behind the other. */
export interface CardMeanings {
  readonly cards: readonly string[];
  readonly counts: Int32Array; // by card: how many ways of asking it has
  readonly meanings: Int8Array; // by way of asking: its numbers in steps; behind the last 0 up to a multiple of 8
  readonly steps: Float32Array; // by way of asking: what a step is worth
}

/** Where the build puts it: of ways of asking for cards, of those for pages of guides, and of the sentences that both tell. It belongs to the encoder that it was made with. */
export const MEANINGS_OF = {
  cards: 'build/cards/en.numbers',
  pages: 'build/cards/pages.numbers',
  told: 'build/cards/told.numbers',
} as const;
const Head = z.object({ cards: z.array(z.string()).min(1) });

/** Writes what ways of asking mean as a file of numbers. */
export function printCardMeanings({ cards, counts, meanings, steps }: CardMeanings): Buffer {
  return printNumbers({ cards }, { counts, meanings, steps });
}

/** Loads what tells how near a text is to each card. Throws where what the build makes is missing or not whole. */
export function loadNearCards(root: string): NearCards {
  const cosines = sharedCosines(root, 'cards');
  return (text) => {
    const found = cosines(text);
    return found === undefined ? undefined : new Map([...found].map(([card, each]) => [card, Math.max(...each)]));
  };
}

/** The same for all who ask for it: those of cards hold some megabytes. Throws where what the build makes is missing or not whole. */
export function sharedCosines(root: string, of: keyof typeof MEANINGS_OF): Cosines {
  const key = `${root}\n${of}`;
  const known = loaded.get(key) ?? loadCosines(root, of);
  loaded.set(key, known);
  return known;
}
const loaded = new Map<string, Cosines>();

/** Loads what tells how near a text is to every way of asking for each card, or page, or to every sentence of what they tell. */
function loadCosines(root: string, of: keyof typeof MEANINGS_OF): Cosines {
  const { head, read } = openNumbers(path.join(root, MEANINGS_OF[of]));
  const { cards } = Head.parse(head);
  const counts = read('counts') as Int32Array;
  const weights = read('meanings') as Int8Array;
  const scales = read('steps') as Float32Array;
  const channels = scales.length;
  const depth = weights.length / channels;
  const layer = { depth, channels, weights, scales, biases: new Float32Array(channels) };
  const room = makeRoom(root);
  const { compare } = makeLayers(room, { compare: layer }, { most: 1, digits: { compare: 2 } });
  const [from, to] = [room.take(4 * depth), room.take(4 * channels)];
  const encoder = sharedEncoder(root);
  return (text) => {
    const meaning = encoder(text);
    if (meaning === undefined) return undefined;
    room.at(from, depth).set(meaning);
    compare({ from, to, count: 1 });
    const cosines = room.at(to, channels);
    let at = 0;
    return new Map(cards.map((card, row) => [card, cosines.subarray(at, (at += counts[row] ?? 0))]));
  };
}
