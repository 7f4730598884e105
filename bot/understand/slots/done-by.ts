import type { Reading } from '../../../dialogs/heard.ts';
import { everydayWords } from '../speech/everyday.ts';
import { DONE_BY } from '../words/en/done-by.ts';
import type { Listening } from './reader.ts';

const WHOM_HELP_IS_FOR = 'sv-who';

/** Whoever says by whom it was done, asked whom help is for, wants it for themselves: "it was my husband". */
export function doneBySomebody(text: string, { step, speech }: Listening): Reading | undefined {
  const isMeant = step.field === WHOM_HELP_IS_FOR && DONE_BY.test(everydayWords(text, speech).join(' '));
  return isMeant ? { value: 'me', words: text } : undefined;
}
