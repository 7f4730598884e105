import { NUMBERS } from '../../dialogs/numbers.ts';
import { otherWays, waitingChoices } from '../../dialogs/waiting-choices.ts';
import { RATINGS } from '../../dialogs/satisfaction.ts';
import type { Facts } from '../../dialogs/facts.ts';
import { languageOf } from '../../locales/index.ts';
import type { Say } from '../../locales/say.ts';
import type { Told } from '../../store/handoffs/handoff-moves.ts';
import { MOST_REMINDERS } from '../../store/handoffs/handoff-timers.ts';
import { ORDINARY } from './handoff-request.ts';
import { phrase } from '../phrase.ts';

/** What a resident is told of a change of their handoff, always from the service. */
export type HandoffNews =
  | { readonly kind: 'joined' | 'also' | 'passed'; readonly name: string } // of who is there from now on
  | { readonly kind: 'ended'; readonly name: string } // of whom they talked to
  | { readonly kind: 'team' | 'lost' | 'back' | 'nobody-came' }
  | { readonly kind: 'still-waiting'; readonly time: number }; // for the how manieth time, from 1

/** Words it in the language of the conversation. */
export function tellOf(news: HandoffNews, facts: Facts): Told {
  return (handoff) => phrase(sayOf(news, handoff, facts), { language: languageOf(handoff.language), facts });
}

function sayOf(news: HandoffNews, { restricted: isPrivate, urgency }: Parameters<Told>[0], facts: Facts): Say {
  if (isArrival(news)) return { key: `handoff:${news.kind}`, params: { name: news.name } };
  switch (news.kind) {
    case 'ended':
      return endedSay(news, !isPrivate && urgency === ORDINARY); // nobody is asked for praise after a danger
    case 'team':
    case 'lost':
      return { key: `handoff:${news.kind}`, choices: waitingChoices(isPrivate, facts) };
    case 'back':
      return { key: 'handoff:back' };
    case 'nobody-came':
      return { key: 'handoff:nobody-came', params: NUMBERS, choices: otherWays(isPrivate, facts) };
    case 'still-waiting':
      return { key: reminderKey(news.time), params: NUMBERS, choices: waitingChoices(isPrivate, facts) };
  }
}

type Arrival = Extract<HandoffNews, { readonly kind: 'joined' | 'also' | 'passed' }>;

const ARRIVALS: ReadonlySet<string> = new Set<Arrival['kind']>(['joined', 'also', 'passed']);

function isArrival(news: HandoffNews): news is Arrival {
  return ARRIVALS.has(news.kind);
}

function endedSay({ name }: { readonly name: string }, asks: boolean): Say {
  const params = { name };
  return asks ? { key: 'handoff:ended-rate', params, choices: RATINGS } : { key: 'handoff:ended', params };
}

const reminderKey = (time: number): Say['key'] =>
  time < MOST_REMINDERS ? 'handoff:still-waiting' : 'handoff:last-reminder';
