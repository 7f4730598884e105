import type { Facts } from '../../dialogs/facts.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Language } from '../../locales/index.ts';
import type { Answered } from './acts/answered.ts';
import type { FindCards } from './knowledge/find-cards.ts';
import type { FindInGuide } from './knowledge/find-in-guide.ts';
import type { ActThresholds, RankActs } from './acts/likely-act.ts';
import type { Speech } from './speech/speech.ts';
import type { Rank, Thresholds } from './topics/ranked.ts';

/** What is asked about danger: whether they are safe, to which a yes is good news, whether anybody is harmed, or whether money has gone. */
export type SafetyAsked = 'safe' | 'harm' | 'money';

/** Where the conversation stands: the questions that may be answered, the open one, and the buttons on the screen. */
export interface Understanding {
  readonly steps: readonly Step[];
  readonly asked?: Step;
  readonly askedWith?: Step; // asked in the same question
  readonly answered?: readonly Answered[]; // what was answered before, the last first
  readonly told?: readonly string[]; // pages of the open guide, and what it has looked at
  readonly offered?: readonly { readonly code: string; readonly label: string }[];
  readonly facts: Facts;
  readonly language: Language;
  readonly rank: Rank;
  readonly rankByWords: Rank; // where its meaning need not be asked
  readonly thresholds: Thresholds;
  readonly rankActs: RankActs;
  readonly actThresholds: ActThresholds;
  readonly findCards: FindCards;
  readonly findInGuide: FindInGuide;
  readonly dangersTold?: ReadonlySet<string>; // kinds of danger that were shown or asked about in this conversation
  readonly dangerTold?: true; // in this conversation: what is taken back may be that
  readonly safetyAsked?: SafetyAsked; // what the last words asked, and nothing else that a yes could answer
  readonly speech?: Speech; // of the resident's language, beside English
  readonly isOverForm?: boolean; // a form waits under what is open
}
