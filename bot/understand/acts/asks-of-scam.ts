import type { Understanding } from '../understanding.ts';
import type { Step } from '../../../dialogs/step.ts';
import { holdsAddress } from '../telling/is-message.ts';
import {
  ASKS_FOR_CHECK,
  ASKS_IF_REAL,
  ASKS_IF_SCAM,
  ASKS_OF_KIND,
  ASKS_TO_OPEN,
  RANG_FROM_159,
  RINGS_159,
} from '../words/en/asks-of-scam.ts';

const CHECKS = ['fraud-gone=check'];
const NO_VERDICT = ['do:verdict'];
const LINE_159 = ['do:question:line-159'];

/**
 * The buttons that a question about a scam stands for: the check, which asks for the words; once something was looked at, what a
 * check cannot know and how to find out; and where a link is to be opened, the question that says that none is.
 */
export function asksOfScam(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const said = words.join(' ');
  if (said.length > LONGEST || holdsAddress(text)) return [];
  const check = context.steps.find(({ answer }) => answer.kind === 'suspect-text');
  if (check === undefined) return [];
  if (isOf159(said)) return LINE_159;
  return context.asked === undefined ? atFirst(said) : inGuide(said, check, context);
}
const LONGEST = 200; // characters; what is longer tells something

const isOf159 = (said: string): boolean => RANG_FROM_159.test(said) && !RINGS_159.test(said);

function atFirst(said: string): readonly string[] {
  return [ASKS_IF_SCAM, ASKS_OF_KIND, ASKS_FOR_CHECK, ASKS_TO_OPEN].some((one) => one.test(said)) ? CHECKS : [];
}

function inGuide(said: string, check: Step, context: Understanding): readonly string[] {
  const wasChecked = context.told?.includes(check.field) === true;
  if (ASKS_TO_OPEN.test(said)) return begins(check, wasChecked, context);
  if (!ASKS_IF_SCAM.test(said) && !ASKS_IF_REAL.test(said)) return [];
  return wasChecked ? NO_VERDICT : begins(check, wasChecked, context);
}

/** Where the first question is whether money has gone, the wish for a check answers it. */
function begins(check: Step, wasChecked: boolean, { asked }: Understanding): readonly string[] {
  return asked?.field === FIRST_ASKED && !wasChecked ? CHECKS : [`do:change:${check.field}`];
}
const FIRST_ASKED = 'fraud-gone';
