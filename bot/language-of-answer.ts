import { EVERY_STEP } from '../dialogs/index.ts';
import { UNSURE, type Written } from './language/languages.ts';
import type { Memory } from './memory.ts';

/** The language that an answer tells its writer to write. Places here are named in English by everybody: whoever says where has not changed to it. */
export function languageOfAnswer(written: Written, { stack }: Memory): Written {
  const asked = stack.at(-1)?.state.asked;
  const isPlace = EVERY_STEP.some(({ field, answer }) => field === asked && answer.kind === 'place');
  return isPlace && written.kind === 'sure' && written.language === 'en' ? UNSURE : written;
}
