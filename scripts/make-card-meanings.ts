import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CARD_MEANINGS_FILE, printCardMeanings } from '../bot/understand/knowledge/card-meanings.ts';
import { everyAsking } from '../bot/understand/knowledge/every-asking.ts';
import { encodeTexts } from './opinions/encode-texts.ts';
import { quantisedByRow } from './train/quantised.ts';

const CHANNELS = 8; // that are multiplied together

/** Writes what every way of asking for a card means, by the encoder that is in the build, under `root`. */
export async function writeCardMeanings(root: string): Promise<void> {
  const byCard = [...Map.groupBy(everyAsking(root, 'en'), ({ card }) => card)];
  const texts = byCard.flatMap(([, askings]) => askings.map(({ text }) => text));
  const numbers = await encodeTexts(root, texts);
  const width = numbers.length / texts.length;
  const padded = new Float32Array(Math.ceil(texts.length / CHANNELS) * CHANNELS * width);
  padded.set(numbers);
  const { weights, scales } = quantisedByRow(padded, width);
  const file = path.join(root, CARD_MEANINGS_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  const cards = byCard.map(([card]) => card);
  const counts = Int32Array.from(byCard, ([, askings]) => askings.length);
  writeFileSync(file, printCardMeanings({ cards, counts, meanings: weights, steps: scales }));
}
