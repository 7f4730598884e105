import { CHECKED } from '../../../dialogs/questions/check.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { everydayWords } from '../speech/everyday.ts';
import { BACK_TO_REPORT } from '../words/en/back-to-report.ts';
import type { Understanding } from '../understanding.ts';

/**
 * "Back to my report", while that is open: its question again; in a guide that was opened over it, the way out of that. No
 * report that was sent is looked for.
 */
export function backToReport(text: string, { asked, steps, speech, isOverForm }: Understanding): string | undefined {
  if (asked === undefined || !BACK_TO_REPORT.test(everydayWords(text, speech).join(' '))) return undefined;
  if (steps.some(({ field }) => field === CHECKED)) return 'do:repeat';
  if (isOverForm !== true) return undefined;
  return isMenu(asked) ? 'do:skip' : 'do:stop';
}
