import type { Facts } from '../../../dialogs/facts.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Language } from '../../../locales/index.ts';
import type { Answered } from '../acts/answered.ts';
import type { Speech } from '../speech/speech.ts';

/** What a reader may know beside the text: the question it reads for, the world, and the resident's language. */
export interface Listening {
  readonly step: Step;
  readonly asked?: Step; // the question that is open
  readonly answered?: readonly Answered[]; // what was answered before
  readonly facts: Facts;
  readonly language: Language;
  readonly speech?: Speech; // of that language, beside English
}

/**
 * Reads one kind of answer. `read` takes a whole message that answers the question and is lenient; `find` looks for the
 * answer in any message and takes only what can hardly be anything else. Both take tidied text and never throw.
 */
export interface Reader {
  readonly read: (text: string, listening: Listening) => Reading | undefined;
  readonly find: (text: string, listening: Listening) => Reading | undefined;
  readonly correct?: (text: string, listening: Listening) => Reading | undefined; // part of an answer that stands, put right
}
