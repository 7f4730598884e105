import { topicById } from '../../../dialogs/index.ts';
import { routeOf, type NeedId } from '../../../dialogs/needs.ts';
import { isAccount } from '../../../dialogs/slots.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { everydayTokens } from '../speech/everyday.ts';
import type { Speech } from '../speech/speech.ts';
import { asks } from '../acts/questions.ts';
import { findKinds } from '../topics/kinds.ts';
import type { Token } from '../text/tokens.ts';
import { WISHES_TO_REPORT } from '../words/en/short-wishes.ts';
import { tellingWords } from '../slots/words.ts';

const FEWEST_WORDS = 5; // beside "I want to report"; fewer name the need, and do not tell what happened

/**
 * The message that a resident came with tells what happened, in whatever words, where it is about what a form asks for:
 * whoever wrote it is not asked for it again.
 */
export function withAccount(heard: Heard, speech: Speech | undefined): Heard {
  const step = heard.act === 'answer' ? heard.needs.map(accountOf).find((each) => each !== undefined) : undefined;
  if (step === undefined || Object.hasOwn(heard.values, step.field)) return heard;
  const { text } = heard;
  const tokens = everydayTokens(text, speech);
  const isSentence =
    tokens.length > FEWEST_WORDS && findKinds(tokens).length > 0 && !isWish(tokens) && !asks(text, false, speech);
  if (tellingWords(tokens) < FEWEST_WORDS && !isSentence) return heard;
  return { ...heard, values: { ...heard.values, [step.field]: { value: text, words: text } } };
}

/** "I want to report a lot of noise" only says what is wanted. */
function isWish(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => WISHES_TO_REPORT.has(word));
}

function accountOf(need: NeedId): Step | undefined {
  const route = routeOf(need);
  return route.kind === 'topic' ? topicById(route.topic).steps.find(isAccount) : undefined;
}
