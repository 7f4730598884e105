import { ownTokens } from '../speech/own-tokens.ts';
import type { Understanding } from '../understanding.ts';
import { requestOf } from './whole-request.ts';

const LONGEST_GREETING = 4; // words
const FEWEST_BEHIND = 3; // words: fewer may belong to the greeting, "hello there everybody"

const BELONGS_TO_THERE = /^(?:is|are|was|were|s|has|have)\b/iu; // "hi there is a man"

/** "Actually I want to know about bins": what comes to mind is asked, and puts nothing right. */
const COMES_TO_MIND =
  /^(?:actually|oh|wait|hang on|hold on|sorry|btw|by the way)[,.]?\s+(?=(?:i (?:just )?(?:want|wanted|need|would like)|i['’]?d like|can i|could i) (?:to )?(?:know|ask|find out)\b|(?:i have|i['’]?ve got|i got) a question|when (?:are|is|do|does)\b|how do i\b)/iu;

/** "As I said, …", "I already told you …": what follows is what was said. */
const SAID_BEFORE =
  /^(?:(?:well|but|no|look|sorry)[,.]? )?(?:(?:as|like) i (?:said|told you|just said)(?: before| already| earlier)?|i(?:['’]?ve)? (?:already|just) (?:said|told you|told u)(?: that)?|i (?:said|told you) already)[,.:;-]*\s+(?=\S)(?!(?:about|everything|all|so|it|this|that|them|him|her|you|u|to)\b\W*$)/iu;

/** What a first message goes on with behind a greeting, "hello, my money is gone", and any behind "actually" that asks; undefined where it only greets. */
export function afterGreeting(text: string, context: Understanding): string | undefined {
  const turned = turnedBy(text, context);
  if (turned !== undefined) return text.slice(turned.length);
  const tokens = ownTokens(text);
  const most = context.asked === undefined ? Math.min(LONGEST_GREETING, tokens.length - FEWEST_BEHIND) : 0;
  for (let length = most; length > 0; length -= 1) {
    const greeting = text.slice(0, tokens[length - 1]?.end);
    const behind = text.slice(tokens[length]?.start);
    if (requestOf(greeting, context) === 'greeting' && !BELONGS_TO_THERE.test(behind)) return behind;
  }
  return undefined;
}

function turnedBy(text: string, { asked }: Understanding): string | undefined {
  const isAccount = asked === undefined || asked.answer.kind === 'words'; // of one's own words none is left out
  return COMES_TO_MIND.exec(text)?.[0] ?? (isAccount ? undefined : SAID_BEFORE.exec(text)?.[0]);
}
