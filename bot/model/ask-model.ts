import { restingAfterFailures } from '../running/resting.ts';
import { answerSchema, readAnswer, type Candidate, type Fillable, type ModelAnswer } from './answer.ts';
import { mask } from './mask.ts';
import type { ChatModel } from './open-chat-model.ts';
import { prompt } from './prompt.ts';

/** Asks a language model what a message is about; undefined whenever it gave no answer of the right shape in time. Never throws. */
export type AskModel = (
  text: string,
  fillable: readonly Fillable[],
  candidates?: readonly Candidate[],
) => Promise<ModelAnswer | undefined>;

/** How one question ended, for the operator: never what was said. `resting` means that it was not asked, after failures. */
export type ModelOutcome = 'answered' | 'refused' | 'failed' | 'resting';

export interface AskModelOptions {
  readonly deadline?: number; // milliseconds, for everything
  readonly ended: (outcome: ModelOutcome) => void;
}

const LONGEST_TEXT = 2000; // characters that the model sees

/** Makes the one way to ask a model: masked text, a deadline for the whole, a breaker, and an answer checked once more. */
export function createAskModel(chat: ChatModel, options: AskModelOptions): AskModel {
  const { deadline = 2500, ended } = options;
  const guarded = restingAfterFailures(deadline);
  return async (text, fillable, candidates) => {
    const schema = answerSchema(fillable, candidates);
    const masked = mask(text.slice(0, LONGEST_TEXT));
    const messages = prompt(masked, fillable, candidates);
    const called = await guarded((signal) => chat(messages, schema, signal));
    if (called.kind !== 'answered') {
      ended(called.kind);
      return undefined;
    }
    const answer = readAnswer(schema, called.answer, masked);
    ended(answer === undefined ? 'refused' : 'answered');
    return answer;
  };
}
