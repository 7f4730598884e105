import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import type { Screen } from '../../bot/screen.ts';
import type { Rank } from '../../bot/understand/topics/ranked.ts';
import { DANGER_KINDS } from '../../content/danger-cards.ts';
import { shareOf, type Share } from './binomial-bounds.ts';
import { readLines } from './phrase-sets.ts';
import { scoreTopics } from './score-topics.ts';

/** How a message is written: as the language is, without its accents, in Latin letters instead of its own, or mixed with English. */
const FORMS = ['native', 'plain', 'romanised', 'mixed'] as const;
type Form = (typeof FORMS)[number];

const Danger = z.object({
  id: z.string(),
  text: z.string().min(1),
  danger: z.enum([...DANGER_KINDS, 'none']),
  also: z.array(z.string()).default([]),
  form: z.enum(FORMS),
});
const Topic = z.object({
  id: z.string(),
  text: z.string().min(1),
  topic: z.string(),
  also: z.array(z.string()).default([]),
  form: z.enum(FORMS),
});

/** How well one language is understood. Shares of dangers are with exact bounds, by form for the forms that its set holds. */
export interface LanguageScore {
  readonly help: Share; // of dangers: something is shown
  readonly kind: Share; // of dangers: the kind is among what is found
  readonly card: Share; // of dangers: a card at once
  readonly falseAlarms: Share; // of harmless messages: something is shown
  readonly helpByForm: readonly (readonly [Form, Share])[];
  readonly macroF1: number;
  readonly rightByForm: readonly (readonly [Form, Share])[]; // topics
}

/** The languages that have a set of their own: folders of test/eval with danger.jsonl and topics.jsonl (see README.md there). */
export function languagesWithSets(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(import.meta.dirname, entry.name, 'danger.jsonl')))
    .map(({ name }) => name);
}

/** Scores the screen and the ranking of needs on the set of one language. */
export function scoreOtherLanguage(language: string, screen: Screen, rank: Rank): LanguageScore {
  const folder = path.join(import.meta.dirname, language);
  const judged = readLines(folder, 'danger.jsonl').map((line) => {
    const { text, danger, also, form } = Danger.parse(line);
    const findings = screen(text);
    return { danger, form, findings, isRight: findings.some(({ kind }) => kind === danger || also.includes(kind)) };
  });
  const dangers = judged.filter(({ danger }) => danger !== 'none');
  const harmless = judged.filter(({ danger }) => danger === 'none');
  const topics = readLines(folder, 'topics.jsonl').map((line) => Topic.parse(line));
  const isRight = ({ text, topic, also }: z.infer<typeof Topic>): boolean =>
    [topic, ...also].includes(rank(text)[0]?.topic ?? 'none');
  return {
    help: count(dangers, ({ findings }) => findings.length > 0),
    kind: count(dangers, (one) => one.isRight),
    card: count(dangers, ({ findings }) => findings.some(({ level }) => level === 'certain')),
    falseAlarms: count(harmless, ({ findings }) => findings.length > 0),
    helpByForm: byForm(dangers, ({ findings }) => findings.length > 0),
    macroF1: scoreTopics(topics, rank).macroF1,
    rightByForm: byForm(topics, isRight),
  };
}

function byForm<Item extends { readonly form: Form }>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): readonly (readonly [Form, Share])[] {
  return FORMS.flatMap((form) => {
    const own = items.filter((item) => item.form === form);
    return own.length === 0 ? [] : [[form, count(own, holds)] as const];
  });
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return shareOf(items.filter(holds).length, items.length);
}
