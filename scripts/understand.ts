import path from 'node:path';
import { createInterface } from 'node:readline';

import { loadModels, loadTellLanguage } from '../bot/models.ts';
import { loadScreen } from '../bot/screen/load-screen.ts';
import { shippedContent } from '../content/shipped.ts';
import { answerLine } from './understand/answer-line.ts';

/*
 * Understands messages as the bot does at the beginning of a conversation: `npm run -s understand < lines.jsonl`. Reads
 * {"id","text"} a line and writes {"id","danger","language","topics","act","slots"} a line, in order. A line that is
 * no such thing is answered with {"error"}, with its id where it has one, and the next goes on; empty lines are skipped. Nothing is kept. The clock is the machine's.
 */
const root = path.resolve(import.meta.dirname, '..');
const parts = {
  models: loadModels(root).en,
  screen: loadScreen(root),
  tellLanguage: loadTellLanguage(root),
  content: shippedContent(),
};

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answerLine(line, new Date().toISOString(), parts))}\n`)) await drained();
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
