import type { Step } from '../../../dialogs/step.ts';
import { makeSpelling } from '../text/spelling.ts';
import { namedOptions } from '../slots/options.ts';
import { everydayTokens } from '../speech/everyday-tokens.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { FILLERS } from '../words/en/acts.ts';
import { ENOUGH, GOES_ON } from '../words/en/enough.ts';

const LONGEST = 16; // words; what is longer tells something
const FILLER = new Set(FILLERS);
const PHRASES = setOf(ENOUGH);
const OF_A_CHECK = setOf([...ENOUGH, ...GOES_ON]);
const SPELLING = makeSpelling([...OF_A_CHECK].flatMap((phrase) => phrase.split(' ')));

/** Tells whether a question offers the pages of a guide. */
export function isMenu({ again, answer }: Step): boolean {
  return again === true && answer.kind === 'choice';
}

/** Tells whether a message in an open guide asks for one of its pages by the name that residents call it, however it is asked. */
export function namesPage(text: string, context: Understanding): boolean {
  const { steps, asked } = context;
  const menu = asked === undefined ? undefined : steps.find(isMenu);
  if (menu === undefined) return false;
  return namedOptions(everydayTokens(text, context.speech), { ...context, step: menu }).length > 0;
}

/** Tells whether a message says that nothing else is wanted, where a guide asked for that: "no thanks", "that's all"; of a text to be checked also "what else should I do?". */
export function hasEnough(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): boolean {
  if (asked?.again !== true) return false;
  const phrases = asked.answer.kind === 'suspect-text' ? OF_A_CHECK : PHRASES;
  const said = [speech?.yesOrNo(text), speech?.everyday(text)?.text, text];
  return said.some((one) => one !== undefined && isOneOf(phrases, one));
}

function isOneOf(phrases: ReadonlySet<string>, text: string): boolean {
  const words = wordsOf(tokenise(text)).map((word) => SPELLING.correct(word));
  if (words.length === 0 || words.length > LONGEST) return false;
  return phrases.has(words.join(' ')) || phrases.has(words.filter((word) => !FILLER.has(word)).join(' '));
}

function setOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => wordsOf(tokenise(phrase)).join(' ')));
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ word }) => word);
}
