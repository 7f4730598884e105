import type { Understanding } from '../understanding.ts';
import { everydayWords } from '../speech/everyday.ts';
import { CODE_GONE, LOST_CODE } from '../words/en/lost-code.ts';

/** The card for whoever says, where nothing is open, that they no longer have what opens their report: it is not asked for then. */
export function lostCode(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): string | undefined {
  if (asked !== undefined) return undefined;
  const words = everydayWords(text, speech).join(' ');
  return LOST_CODE.test(words) || CODE_GONE.test(words) ? 'lost-receipt' : undefined;
}
