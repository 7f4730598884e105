import type { Incoming } from '../../bot/bot.ts';
import type { Phrased } from '../../locales/phrased.ts';
import type { Script, Scripted } from '../support/fake-script.ts';

/** A moment in the bot's life: what it says then, and whether that protects the conversation. */
export interface Moment {
  readonly says: readonly Phrased[];
  readonly protects?: boolean;
}

/** What the bot says at numbered moments: a resident who writes "3" is told the third. */
export function scriptOf(greeting: readonly Phrased[], moments: readonly Moment[], failed: readonly Phrased[]): Script {
  const answerTo = ({ text }: Incoming): Scripted => {
    const moment = moments[Number(text) - 1];
    return { outcome: 'asked', replies: moment?.says ?? [], protects: moment?.protects === true };
  };
  return { greeting, answerTo, failed };
}
