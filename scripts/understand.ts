import path from 'node:path';
import { createInterface } from 'node:readline';

import { z } from 'zod';

import { loadModels, loadTellLanguage } from '../bot/models.ts';
import { loadScreen } from '../bot/screen/load-screen.ts';
import { actOf } from '../bot/understand/acts/acts.ts';
import { bestValues, readSlots } from '../bot/understand/slots/read-slots.ts';
import { understand } from '../bot/understand/understand.ts';
import { shippedContent } from '../content/shipped.ts';
import { TOPICS } from '../dialogs/index.ts';

/*
 * Understands messages as the bot does at the beginning of a conversation: `npm run -s understand < lines.jsonl`. Reads
 * {"id","text"} a line and writes {"id","danger","language","topics","act","slots"} a line, in order. A line that is
 * no such thing is answered with {"error"}, and the next goes on. Nothing is kept. The clock is the machine's.
 */
const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const root = path.resolve(import.meta.dirname, '..');
const models = loadModels(root).en;
const screen = loadScreen(root);
const tellLanguage = loadTellLanguage(root);
const content = shippedContent();
const steps = TOPICS.flatMap((topic) => topic.steps);

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) await drained();
}

function answer(line: string): object {
  const read = Line.safeParse(parsed(line));
  return read.success ? understood(read.data) : { error: 'Not a JSON object with an "id" and a "text".' };
}

function understood({ id, text }: z.infer<typeof Line>): object {
  const facts = { ...content, now: new Date().toISOString() };
  const heard = understand({ text, choices: [] }, { steps, facts, language: 'en', ...models });
  const written = tellLanguage(text);
  return {
    id,
    danger: screen(text).map(({ kind, level }) => ({ kind, level })),
    language: written.kind === 'sure' ? written.language : null,
    topics: heard.topics.map(({ topic, score }) => ({ topic, confidence: Number(score.toFixed(3)) })),
    act: actOf(heard),
    slots: bestValues(readSlots(text, facts)),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
