import { shippedContent } from '../../content/shipped.ts';
import { words } from '../../locales/index.ts';
import type { Param, Params, Say } from '../../locales/say.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Outcome, Report } from '../../dialogs/outcome.ts';
import type { Progress } from '../../dialogs/progress.ts';
import type { Advance } from '../../dialogs/topic.ts';

/** The world on a Sunday in November: every test sees the same day. */
export const FACTS: Facts = { now: '2026-11-22T12:00:00.000Z', ...shippedContent() };

/** A message as it was understood; nothing was, unless the test says so. */
export function heard(part: Partial<Heard> = {}): Heard {
  return {
    act: 'answer',
    topics: [],
    needs: [],
    unsure: [],
    values: {},
    language: 'en',
    text: '',
    choices: [],
    ...part,
  };
}

/** A press of one or more buttons. */
export function press(...choices: readonly string[]): Heard {
  return heard({ choices });
}

/** Words in which these values were read. */
export function say(values: Readonly<Record<Field, unknown>>, part: Partial<Heard> = {}): Heard {
  const read = Object.entries(values).map(([field, value]) => [field, { value, words: `words for ${field}` }] as const);
  return heard({ values: Object.fromEntries(read), text: 'some words', ...part });
}

/** The progress of a topic that goes on; the test fails when it has ended. */
export function progressOf(next: Advance): Progress {
  if (next.kind === 'done') throw new Error(`ended with ${next.outcome.kind}`);
  return next.progress;
}

/** The outcome of a topic that has ended; the test fails when it goes on. */
export function outcomeOf(next: Advance): Outcome {
  if (next.kind !== 'done') throw new Error(`still asks ${next.progress.asked ?? 'nothing'}`);
  return next.outcome;
}

/** The report that a topic ended with. */
export function reportOf(next: Advance): Report {
  const outcome = outcomeOf(next);
  if (outcome.kind !== 'report') throw new Error(`ended with ${outcome.kind}`);
  return outcome.report;
}

/** The keys of what is said, in order. */
export function keys(says: readonly Say[]): readonly string[] {
  return says.map(({ key }) => key);
}

/** What is said, in English, roughly as a resident reads it: dates and numbers stay as they are in the data. */
export function english(says: readonly Say[]): readonly string[] {
  return says.map(({ key, params }) => words('en', key, filled(params)));
}

function filled(params: Params = {}): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, inEnglish(param)]));
}

function inEnglish(param: Param): string | number {
  if (typeof param !== 'object') return param;
  switch (param.kind) {
    case 'label':
      return words('en', param.key, filled(param.params));
    case 'list':
      return param.items.map(inEnglish).join('; ');
    case 'date':
      return param.date;
    case 'date-time':
      return `${param.date} ${param.time}`;
    case 'number-of':
      return `<${param.service}>`;
    case 'own-words':
      return param.en;
    case 'receipt':
      return '<receipt>';
  }
}
