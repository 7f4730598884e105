import type { Choice } from '../locales/say.ts';
import { asksFor, isActedOn } from './requests.ts';
import { RATINGS } from './satisfaction.ts';
import type { Facts } from './facts.ts';

const LEAVE: Choice = { code: 'do:leave-queue', label: 'talk-to-person:leave' };
const HELP: Choice = { code: 'do:help', label: 'guide:other-help' };

/** The other ways than a person in this chat: a message, or a call back in a safe way, and the lines. */
export function otherWays(isPrivate: boolean, facts: Facts): readonly Choice[] {
  const request = isPrivate ? 'call-back' : 'leave-message';
  return [...(isActedOn(request)({}, facts) ? [asksFor(request)] : []), HELP];
}

/** What can be done while waiting for a person. */
export function waitingChoices(isPrivate: boolean, facts: Facts): readonly Choice[] {
  return [LEAVE, ...otherWays(isPrivate, facts)];
}

/** Buttons of the service's own messages: what they are called is known however long ago they were shown. */
export const STANDING: readonly Choice[] = [LEAVE, HELP, asksFor('leave-message'), asksFor('call-back'), ...RATINGS];
