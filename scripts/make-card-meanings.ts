import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { MEANINGS_OF, printCardMeanings } from '../bot/understand/knowledge/card-meanings.ts';
import { everyAsking, pageAskings, sentencesTold } from '../bot/understand/knowledge/every-asking.ts';
import type { Asking } from '../bot/understand/knowledge/read-askings.ts';
import { encodeTexts } from './opinions/encode-texts.ts';
import { quantisedByRow } from './train/quantised.ts';

const CHANNELS = 8; // that are multiplied together

/** Writes what every way of asking for a card, and for a page of a guide, means, and every sentence of what they tell, by the encoder that is in the build, under `root`. */
export async function writeCardMeanings(root: string): Promise<void> {
  const [cards, pages] = [everyAsking(root, 'en'), pageAskings(root)];
  await write(root, MEANINGS_OF.cards, cards);
  await write(root, MEANINGS_OF.pages, pages);
  await write(root, MEANINGS_OF.told, sentencesTold([...cards, ...pages]));
}

async function write(root: string, name: string, askings: readonly Asking[]): Promise<void> {
  const byCard = [...Map.groupBy(askings, ({ card }) => card)];
  const texts = byCard.flatMap(([, each]) => each.map(({ text }) => text));
  const numbers = await encodeTexts(root, texts);
  const width = numbers.length / texts.length;
  const padded = new Float32Array(Math.ceil(texts.length / CHANNELS) * CHANNELS * width);
  padded.set(numbers);
  const { weights, scales } = quantisedByRow(padded, width);
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const cards = byCard.map(([card]) => card);
  const counts = Int32Array.from(byCard, ([, each]) => each.length);
  writeFileSync(file, printCardMeanings({ cards, counts, meanings: weights, steps: scales }));
}
