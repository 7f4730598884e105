import type { Field } from '../../../dialogs/answers.ts';
import { parsePattern } from '../../screen/pattern.ts';
import { findLinks } from '../scam/find-links.ts';
import { scamWords } from '../scam/scam-words.ts';
import { FRAUD_TOLD, NOT_TOLD, TOLD_WORDS } from '../words/en/fraud-told.ts';
import type { Speech } from '../speech/speech.ts';
import { makeTelling, type Told } from './make-telling.ts';

const FIELDS: ReadonlySet<Field> = new Set(FRAUD_TOLD.map(({ field }) => field));

/** What a message tells in English. */
const tellInEnglish = makeTelling({
  answers: FRAUD_TOLD,
  not: NOT_TOLD,
  parse: (phrase) => parsePattern(phrase, TOLD_WORDS),
  wordsOf: (text, vocabulary) => scamWords(text, findLinks(text), vocabulary).map(({ word }) => word),
});

/** Tells whether a question is heard in what residents tell, and not by the names of its answers wherever they stand. */
export function isHeardInTelling(field: Field): boolean {
  return FIELDS.has(field);
}

/** The answer to a question that a message tells; of several the most pressing. Nothing where it tells none, or is written to somebody else. */
export function toldAnswer(text: string, field: Field, speech?: Speech): string | undefined {
  return FIELDS.has(field) ? firstIn(tellings(text, speech), ({ unasked }) => unasked.get(field)) : undefined;
}

/** The same where that question was asked: "about 900" is money that has gone. */
export function answeredAnswer(text: string, field: Field, speech?: Speech): string | undefined {
  if (!FIELDS.has(field)) return undefined;
  return firstIn(tellings(text, speech), ({ unasked, asked }) => unasked.get(field) ?? asked.get(field));
}

/** What a message tells in the words of the resident's language, then by what those are in English, then in English. */
function tellings(text: string, speech: Speech | undefined): readonly Told[] {
  const english = speech?.everyday(text)?.text;
  return [
    ...(speech === undefined ? [] : [speech.tells(text)]),
    ...(english === undefined ? [] : [tellInEnglish(english)]),
    tellInEnglish(text),
  ];
}

function firstIn(all: readonly Told[], answerIn: (told: Told) => string | undefined): string | undefined {
  for (const told of all) {
    const answer = answerIn(told);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
