import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { TOPIC_IDS } from '../../dialogs/topic-ids.ts';
import { SLOT_NAMES } from '../../bot/understand/slots/read-slots.ts';

/** The two sets apart from training: `tune` fits thresholds and may be read, `sealed` only judges and is never opened. */
export const SETS = ['tune', 'sealed'] as const;
export type SetName = (typeof SETS)[number];

const TopicPhrase = z.object({
  id: z.string(),
  text: z.string().min(1),
  topic: z.string(),
  also: z.array(z.string()).default([]), // topics that a fair reader accepts as well
});
export type TopicPhrase = z.infer<typeof TopicPhrase>;

const SlotPhrase = z.object({
  id: z.string(),
  text: z.string().min(1),
  slots: z.partialRecord(z.enum(SLOT_NAMES), z.unknown()),
});
export type SlotPhrase = z.infer<typeof SlotPhrase>;

const ActPhrase = z.object({
  id: z.string(),
  asked: z.string().nullable(), // the open question of a report
  text: z.string().min(1),
  act: z.string(),
});
export type ActPhrase = z.infer<typeof ActPhrase>;

const ScamPhrase = z.object({
  id: z.string(),
  text: z.string().min(1),
  scam: z.boolean(),
  kind: z.string(), // of scam, or who sent the genuine message
  voice: z.string(),
});
export type ScamPhrase = z.infer<typeof ScamPhrase>;

/** Messages that somebody pasted or told of, scams and genuine ones. */
export function scamPhrases(set: SetName): readonly ScamPhrase[] {
  return readLines(folderOf(set), 'scam.jsonl').map((line) => ScamPhrase.parse(line));
}

const QuestionPhrase = z.object({
  id: z.string(),
  text: z.string().min(1),
  card: z.string().nullable(), // the card that answers it; null when none does
  also: z.array(z.string()).default([]), // cards that a fair reader accepts as well
});
export type QuestionPhrase = z.infer<typeof QuestionPhrase>;

/** First messages that ask something, with the card that answers them, and messages that no card answers. */
export function questionPhrases(set: SetName): readonly QuestionPhrase[] {
  return readLines(folderOf(set), 'questions.jsonl').map((line) => QuestionPhrase.parse(line));
}

const GuidePhrase = z.object({
  guide: z.enum(TOPIC_IDS), // that is open
  text: z.string().min(1),
  asks: z.boolean(), // false where it only tells more
  answers: z.array(z.string()), // pages of a guide as `guide/page` and ids of cards that answer it, the best first; of what only tells those that are welcome
});
export type GuidePhrase = z.infer<typeof GuidePhrase>;

/** What is said in an open guide, with what answers it. */
export function guidePhrases(set: SetName): readonly GuidePhrase[] {
  return readLines(folderOf(set), 'in-guides.jsonl').map((line) => GuidePhrase.parse(line));
}

const QuestionElsewhere = QuestionPhrase.extend({ language: z.string() });
export type QuestionElsewhere = z.infer<typeof QuestionElsewhere>;

/** What residents ask and tell in other languages beside an open question, with the card that answers it; of the tune set alone. */
export function questionsElsewhere(): readonly QuestionElsewhere[] {
  return readLines(folderOf('tune'), 'questions-elsewhere.jsonl').map((line) => QuestionElsewhere.parse(line));
}

/** Messages with the values they hold, all written on the Wednesday of {@link LABELLED_AT}. */
export function slotPhrases(set: SetName): readonly SlotPhrase[] {
  return readLines(folderOf(set), 'slots.jsonl').map((line) => SlotPhrase.parse(line));
}

/** Messages inside a report, or before one, with what they ask for. */
export function actPhrases(set: SetName): readonly ActPhrase[] {
  return readLines(folderOf(set), 'acts.jsonl').map((line) => ActPhrase.parse(line));
}

/** When every message with values was written. */
export const LABELLED_AT = '2026-03-11T10:00:00Z';

/** First messages with the topic that they are about. */
export function topicPhrases(set: SetName): readonly TopicPhrase[] {
  return readLines(folderOf(set), 'topics.jsonl').map((line) => TopicPhrase.parse(line));
}

/** The text of every phrase of a set, with the file and the line it stands in. */
export function everyPhrase(set: SetName): readonly { readonly place: string; readonly text: string }[] {
  const folder = folderOf(set);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readLines(folder, file).map((line, at) => ({
      place: `${set}/${file}:${String(at + 1)}`,
      text: z.object({ text: z.string() }).parse(line).text,
    })),
  );
}

/** Where a set lies. */
export function folderOf(set: SetName): string {
  return path.join(import.meta.dirname, set);
}

/** The JSON values of a file of one value a line; none where there is no such file. */
export function readLines(folder: string, file: string): readonly unknown[] {
  const whole = path.join(folder, file);
  if (!existsSync(whole)) return [];
  return readFileSync(whole, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
