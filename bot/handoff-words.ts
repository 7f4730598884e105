import { NUMBERS } from '../dialogs/numbers.ts';
import { otherWays, waitingChoices } from '../dialogs/waiting-choices.ts';
import type { Facts } from '../dialogs/topic.ts';
import { languageOf } from '../locales/index.ts';
import type { Say } from '../locales/say.ts';
import type { Told } from '../store/handoff-moves.ts';
import { MOST_REMINDERS } from '../store/handoff-timers.ts';
import { phrase } from './phrase.ts';

/** What a resident is told of a change of their handoff, always from the service. */
export type HandoffNews =
  | { readonly kind: 'joined' | 'passed' | 'ended'; readonly name: string } // of whom they talk to
  | { readonly kind: 'team' | 'lost' | 'back' | 'nobody-came' }
  | { readonly kind: 'still-waiting'; readonly time: number }; // for the how manieth time, from 1

/** Words it in the language of the conversation. */
export function tellOf(news: HandoffNews, facts: Facts): Told {
  return ({ language, restricted }) =>
    phrase(sayOf(news, restricted, facts), { language: languageOf(language), facts });
}

function sayOf(news: HandoffNews, isPrivate: boolean, facts: Facts): Say {
  switch (news.kind) {
    case 'joined':
    case 'passed':
    case 'ended':
      return { key: `handoff:${news.kind}`, params: { name: news.name } };
    case 'team':
    case 'lost':
      return { key: `handoff:${news.kind}`, choices: waitingChoices(isPrivate, facts) };
    case 'back':
      return { key: 'handoff:back' };
    case 'nobody-came':
      return { key: 'handoff:nobody-came', params: NUMBERS, choices: otherWays(isPrivate, facts) };
    case 'still-waiting': {
      const key = news.time < MOST_REMINDERS ? 'handoff:still-waiting' : 'handoff:last-reminder';
      return { key, params: NUMBERS, choices: waitingChoices(isPrivate, facts) };
    }
  }
}
