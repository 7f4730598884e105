import { z } from 'zod';

import { isCopyKey, type CopyKey } from '../locales/index.ts';
import {
  choiceSchema,
  choicesSchema,
  EmailSchema,
  PhoneSchema,
  PlaceSchema,
  ScamReadingSchema,
  WordsSchema,
} from './answer-schemas.ts';
import type { Answer, Option } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Step } from './step.ts';

/**
 * A question whose words are found by its name: `<words>:<field>.ask`, `.retry`, `.why` and `.label`, and `.<code>` for
 * each option. Codes in `one` are a choice of one of them, codes in `many` of any.
 */
export interface Question extends Pick<
  Step,
  | 'field'
  | 'listensHere'
  | 'toldBefore'
  | 'renews'
  | 'again'
  | 'once'
  | 'onlyIf'
  | 'askedIf'
  | 'params'
  | 'danger'
  | 'ofOthers'
> {
  readonly answer:
    | 'yes-no'
    | 'words'
    | 'place'
    | 'suspect-text'
    | { readonly one: readonly string[] }
    | { readonly many: readonly string[] };
  readonly offered?: (code: string, facts: Facts) => boolean; // which options this deployment has an answer to
  readonly listens?: true; // may be read from any message
  readonly skips?: true; // its skip button has words of its own, `.skip`
}

/** Makes the step of a question, with its words from one namespace. Throws `MissingWordsError` when it has none. */
export function namedStep(words: string, question: Question): Step {
  const { answer: answers, listens, skips, offered, ...asIs } = question;
  const name = `${words}:${question.field}`;
  const answer = answerOf(answers, name);
  return {
    ...asIs,
    answer,
    ask: wordsNamed(`${name}.ask`),
    retry: wordsNamed(`${name}.retry`),
    why: wordsNamed(`${name}.why`),
    label: wordsNamed(`${name}.label`),
    skippable: true,
    listens: listens === true,
    ...(skips === true ? { skipLabel: wordsNamed(`${name}.skip`) } : {}),
    ...(offered === undefined ? {} : { optionsFrom: (facts) => offeredOf(answer, offered, facts) }),
  };
}

function offeredOf(answer: Answer, offered: Question['offered'] & object, facts: Facts): readonly Option[] {
  return 'options' in answer ? answer.options.filter(({ code }) => offered(code, facts)) : [];
}

function answerOf(answer: Question['answer'], name: string): Answer {
  if (typeof answer === 'string') return { kind: answer };
  const options = (codes: readonly string[]): readonly Option[] =>
    codes.map((code) => ({ code, label: wordsNamed(`${name}.${code}`) }));
  return 'one' in answer
    ? { kind: 'choice', options: options(answer.one) }
    : { kind: 'choices', options: options(answer.many) };
}

/** The form of some steps: what each answer may be. */
export function formOf(steps: readonly Step[]): z.ZodObject {
  return z.object(Object.fromEntries(steps.map(({ field, answer }) => [field, schemaOf(answer)])));
}

function schemaOf(answer: Answer): z.ZodType {
  switch (answer.kind) {
    case 'yes-no':
      return z.boolean();
    case 'choice':
      return choiceSchema(answer.options);
    case 'choices':
      return choicesSchema(answer.options);
    case 'place':
      return PlaceSchema;
    case 'phone':
      return PhoneSchema;
    case 'email':
      return EmailSchema;
    case 'suspect-text':
      return ScamReadingSchema;
    default:
      return WordsSchema;
  }
}

/** The key of a sentence by its name. Throws `MissingWordsError` when the English pack has no such sentence. */
export function wordsNamed(name: string): CopyKey {
  if (!isCopyKey(name)) throw new MissingWordsError(name);
  return name;
}

/** A topic names words that the English pack does not have; found when its module is loaded. */
export class MissingWordsError extends Error {
  override readonly name = 'MissingWordsError';
  constructor(name: string) {
    super(`There are no words for ${name}`);
  }
}
