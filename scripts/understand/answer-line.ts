import { z } from 'zod';

import type { Models } from '../../bot/models.ts';
import type { Parts } from '../../bot/parts.ts';
import type { Screen } from '../../bot/screen.ts';
import { actOf } from '../../bot/understand/acts/acts.ts';
import type { Requested } from '../../bot/understand/acts/likely-act.ts';
import { bestValues, readSlots } from '../../bot/understand/slots/read-slots.ts';
import { likeliestTopics } from '../../bot/understand/topics/topics.ts';
import { understand } from '../../bot/understand/understand.ts';
import type { Understanding } from '../../bot/understand/understanding.ts';
import type { ShippedContent } from '../../content/shipped.ts';
import { EVERY_STEP } from '../../dialogs/index.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';

const Id = z.union([z.string(), z.number()]);
const Line = z.object({ id: Id, text: z.string() });
const Named = z.object({ id: Id });

/** What messages are understood with: what the bot has at the beginning of a conversation in English. */
export interface LineParts {
  readonly models: Models;
  readonly screen: Screen;
  readonly tellLanguage: Parts['tellLanguage'];
  readonly content: ShippedContent;
}

/**
 * Understands the message of one line, `{"id","text"}` as JSON, at a moment of ISO 8601: its dangers, language, topics,
 * act and values. Topics are ranked, confidence 0 to 1, whatever the message does: whoever asks for a person is about
 * that. A line that is no such thing gives `{"error"}`, with its id where it has one. A byte order mark before it is let be.
 */
export function answerLine(line: string, now: string, { models, screen, tellLanguage, content }: LineParts): object {
  const given = parsed(line.replace(/^\uFEFF/u, ''));
  const read = Line.safeParse(given);
  if (!read.success) return { ...Named.safeParse(given).data, error: 'Not a JSON object with an "id" and a "text".' };
  const { id, text } = read.data;
  const facts = { ...content, now };
  const written = tellLanguage(text);
  return {
    id,
    danger: screen(text).map(({ kind, level }) => ({ kind, level })),
    language: written.kind === 'sure' ? written.language : null,
    topics: likeliestTopics(text, models.rank).map(({ topic, score }) => ({
      topic,
      confidence: Number(score.toFixed(3)),
    })),
    act: actAlone(text, { facts, language: 'en', ...models }),
    slots: bestValues(readSlots(text, facts)),
  };
}

/** What a message does that comes alone: at the beginning of a conversation, or else where a report has just begun, in which alone "leave that one out" asks for something. */
function actAlone(text: string, known: Omit<Understanding, 'steps' | 'asked'>): Requested {
  const input = { text, choices: [] };
  const first = actOf(understand(input, { ...known, steps: EVERY_STEP }));
  const [likeliest] = known.rankActs(text);
  if (first !== 'answer' || likeliest === undefined || likeliest.act === 'answer') return first;
  return actOf(understand(input, { ...known, steps: reportAsb.steps, ...FIRST_ASKED }));
}
const [firstAsked] = reportAsb.steps;
const FIRST_ASKED = firstAsked === undefined ? {} : { asked: firstAsked };

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
