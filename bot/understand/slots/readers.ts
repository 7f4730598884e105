import type { Answer } from '../../../dialogs/answers.ts';
import type { Step } from '../../../dialogs/step.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { email } from './email.ts';
import { inOwnWords } from './in-own-words.ts';
import { moment } from './moment.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import type { Reader } from './reader.ts';
import { receipt } from './receipt.ts';
import { recurrence } from './recurrence.ts';
import { reference } from './reference.ts';
import { suspectText } from './suspect-text.ts';
import { ownWords } from './words.ts';
import { yesNo } from './yes-no.ts';

const BY_KIND: Readonly<Record<Answer['kind'], Reader>> = {
  'yes-no': yesNo,
  words: ownWords,
  choice,
  choices,
  place,
  moment: inOwnWords(moment),
  recurrence: inOwnWords(recurrence),
  phone,
  email,
  reference,
  'suspect-text': suspectText,
  receipt,
};

/** The reader of a question's answer, by the kind of answer. */
export function readerOf({ answer }: Step): Reader {
  return BY_KIND[answer.kind];
}
