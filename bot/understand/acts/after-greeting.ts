import { ownTokens } from '../speech/own-tokens.ts';
import type { Understanding } from '../understanding.ts';
import { requestOf } from './whole-request.ts';

const LONGEST_GREETING = 4; // words
const FEWEST_BEHIND = 3; // words: fewer may belong to the greeting, "hello there everybody"

const BELONGS_TO_THERE = /^(?:is|are|was|were|s|has|have)\b/iu; // "hi there is a man"

/** What a first message goes on with behind a greeting, "hello, my money is gone"; undefined where it only greets. */
export function afterGreeting(text: string, context: Understanding): string | undefined {
  const tokens = ownTokens(text);
  const most = context.asked === undefined ? Math.min(LONGEST_GREETING, tokens.length - FEWEST_BEHIND) : 0;
  for (let length = most; length > 0; length -= 1) {
    const greeting = text.slice(0, tokens[length - 1]?.end);
    const behind = text.slice(tokens[length]?.start);
    if (requestOf(greeting, context) === 'greeting' && !BELONGS_TO_THERE.test(behind)) return behind;
  }
  return undefined;
}
