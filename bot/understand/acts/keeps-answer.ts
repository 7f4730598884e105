import { readerOf } from '../slots/readers.ts';
import { wordsIn } from '../text/tokens.ts';
import { KEEPS_ANSWER } from '../words/en/short-wishes.ts';
import { FILLERS } from '../words/en/acts.ts';
import type { Understanding } from '../understanding.ts';

const KEEP = ['do:keep'];
const FILLER: ReadonlySet<string> = new Set(FILLERS);
const joined = (words: readonly string[]): string => words.join(' ');
const withoutFillers = (words: readonly string[]): string => joined(words.filter((word) => !FILLER.has(word)));
const WHOLE: ReadonlySet<string> = new Set(KEEPS_ANSWER.map((phrase) => joined(wordsIn(phrase))));

/** "That's all", "send it", at a question that is asked again with its answer: that stands, unless the words answer it. */
export function keepsAnswer(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { asked, offered = [] } = context;
  if (asked === undefined || !offered.some(({ code }) => code === KEEP[0])) return [];
  const isMeant = WHOLE.has(joined(words)) || WHOLE.has(withoutFillers(words));
  const answers =
    asked.answer.kind !== 'choices' && readerOf(asked).read(text, { ...context, step: asked }) !== undefined;
  return isMeant && !answers ? KEEP : [];
}
