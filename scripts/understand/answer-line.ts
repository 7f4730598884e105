import { z } from 'zod';

import type { Models } from '../../bot/models.ts';
import type { Parts } from '../../bot/parts.ts';
import type { Screen } from '../../bot/screen.ts';
import { actOf } from '../../bot/understand/acts/acts.ts';
import { bestValues, readSlots } from '../../bot/understand/slots/read-slots.ts';
import { likeliestTopics } from '../../bot/understand/topics/topics.ts';
import { understand } from '../../bot/understand/understand.ts';
import type { ShippedContent } from '../../content/shipped.ts';
import { EVERY_STEP } from '../../dialogs/index.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** What messages are understood with: what the bot has at the beginning of a conversation in English. */
export interface LineParts {
  readonly models: Models;
  readonly screen: Screen;
  readonly tellLanguage: Parts['tellLanguage'];
  readonly content: ShippedContent;
}

/**
 * Understands the message of one line, `{"id","text"}` as JSON, at a moment of ISO 8601: its dangers, language, topics,
 * act and values. Topics are ranked, confidence 0 to 1, whatever the message does:
 * whoever asks for a person is about that. A line that is no such thing gives `{"error"}`.
 */
export function answerLine(line: string, now: string, { models, screen, tellLanguage, content }: LineParts): object {
  const read = Line.safeParse(parsed(line));
  if (!read.success) return { error: 'Not a JSON object with an "id" and a "text".' };
  const { id, text } = read.data;
  const facts = { ...content, now };
  const heard = understand({ text, choices: [] }, { steps: EVERY_STEP, facts, language: 'en', ...models });
  const act = actOf(heard);
  const written = tellLanguage(text);
  return {
    id,
    danger: screen(text).map(({ kind, level }) => ({ kind, level })),
    language: written.kind === 'sure' ? written.language : null,
    topics: likeliestTopics(text, models.rank).map(({ topic, score }) => ({
      topic,
      confidence: Number(score.toFixed(3)),
    })),
    act,
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
