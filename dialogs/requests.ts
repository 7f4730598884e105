import type { Choice } from '../locales/say.ts';
import { wordsNamed } from './named-step.ts';
import type { Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { TopicId } from './topic-ids.ts';

/** True when staff here act on a request, so that it may be offered. */
export function isActedOn(request: TopicId): (slots: Slots, facts: Facts) => boolean {
  return (_slots, { partnership }) => partnership.requests.includes(request);
}

/** The button that begins a request. */
export function asksFor(request: TopicId): Choice {
  return { code: `do:begin:${request}`, label: wordsNamed(`answers:start.${request}`) };
}
