import type { CopyKey } from '../locales/index.ts';
import type { Choice, Params } from '../locales/say.ts';
import type { Answer, Field, Option, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';

/** One question: the field it fills, the words that ask, and when it is asked. */
export interface Step {
  readonly field: Field;
  readonly answer: Answer;
  readonly ask: CopyKey;
  readonly retry: CopyKey;
  readonly params?: (facts: Facts) => Params; // what fills the words that ask, ask again, and say why
  readonly why?: CopyKey; // why we ask, for "why do you need to know?"
  readonly label: CopyKey; // what the field is called on the check page and the case sheet
  readonly skippable: boolean;
  readonly skipLabel?: CopyKey; // on the button, when "skip" is not the word for it
  readonly skipMeans?: unknown; // the answer that a sent report holds instead, where silence must not be left to guesses
  readonly listens: boolean; // may be read from any message, not only when asked
  readonly listensHere?: true; // the same, while its topic is open
  readonly adds?: true; // in words: what is told of it beside another question is added to the answer
  readonly notes?: Field; // what is told here beside the options answers it too, and is kept in that field
  readonly renews?: readonly string[]; // codes that are heard although another was answered, since what is going on has changed; the most pressing first
  readonly group?: string; // optional group offered at the check; asked only when that group was opened
  readonly onlyIf?: (slots: Slots, facts: Facts) => boolean; // an answer is dropped when this no longer holds
  readonly toldBefore?: 'all' | 'of-reports'; // answered by what was told before its topic began, by all of it or by what speaks of reports that were made
  readonly askedIf?: (slots: Slots, facts: Facts, told: Progress['told']) => boolean; // otherwise it is not asked, but heard where it is told
  readonly evenIf?: (slots: Slots, facts: Facts) => boolean; // asked although its group was not opened
  readonly set?: string; // what is told of one question of a set may be kept whichever of them is open; the readers of the set decide
  readonly detailOf?: { readonly field: Field; readonly code: string }; // asked once that option is chosen; skipped, the option is taken back
  readonly together?: Together;
  readonly offers?: (progress: Progress, facts: Facts) => readonly string[]; // codes shown as buttons, in this order, when not every option is
  readonly again?: true; // asked again after every answer, until it is skipped or nothing is left to offer
  readonly once?: true; // asked once: whoever tells something else there is asked the next question; it goes on listening
  readonly danger?: readonly string[]; // codes of answers that tell of a danger: the danger screen hears them, pressed or written
  readonly ofOthers?: readonly string[]; // codes of answers that say that somebody else is concerned
  readonly optionsFrom?: (facts: Facts) => readonly Option[]; // options of this deployment, instead of those of `answer`
  readonly also?: readonly Choice[]; // further buttons, such as `do:change:reference`
  readonly quick?: readonly Option[]; // buttons beside free text; their codes are read by dialogs/quick-answers.ts
}

/** The words that ask two questions in one, while both are open; an answer that fills one leaves the other to be asked alone. */
export interface Together {
  readonly field: Field; // the other question
  readonly ask: CopyKey;
  readonly retry: CopyKey;
}

/** A handful of optional questions, offered at the check and skippable whole. */
export interface Group {
  readonly id: string;
  readonly label: CopyKey; // on its button
  readonly intro: CopyKey; // said before its first question
}
