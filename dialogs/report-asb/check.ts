import type { Say } from '../../locales/say.ts';
import { checkSays, checkStep } from '../questions/check.ts';
import type { Field } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Progress } from '../progress.ts';
import type { Step } from '../step.ts';
import { GROUPS } from './groups.ts';

/** The last step: "is this right?". A yes sends the report, a no lists what can be changed. */
export const CHECK: Step = checkStep('report-asb');

const ALWAYS_SHOWN: readonly Field[] = ['danger', 'what', 'kind', 'where', 'when', 'contact', 'consent'];

/** Shows the report as it would be sent, with the optional groups not opened yet. */
export function reportCheckSays(steps: readonly Step[], progress: Progress, facts: Facts): readonly Say[] {
  return checkSays({ words: 'report-asb', steps, always: ALWAYS_SHOWN, groups: GROUPS }, progress, facts);
}
