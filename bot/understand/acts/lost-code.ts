import type { Understanding } from '../understanding.ts';
import { everydayWords } from '../speech/everyday.ts';
import { CODE_GONE, FOUND_OTHERWISE, LOST_CODE, OF_THE_POLICE } from '../words/en/lost-code.ts';

/** The card for whoever says, where nothing is open, that they no longer have what opens their report, or the number of the police: it is not asked for then. */
export function lostCode(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): string | undefined {
  if (asked !== undefined) return undefined;
  const words = everydayWords(text, speech).join(' ');
  if (!LOST_CODE.test(words) && !CODE_GONE.test(words) && !FOUND_OTHERWISE.test(words)) return undefined;
  return OF_THE_POLICE.test(words) ? 'crime-number' : 'lost-receipt';
}
