import { isAccount } from '../../../dialogs/slots.ts';
import type { Step } from '../../../dialogs/step.ts';
import { findRegistrations } from '../../../dialogs/registrations.ts';
import { isOwnNumber } from '../contact/safe-contact.ts';
import type { Understanding } from '../understanding.ts';
import { wordsIn } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { asks } from './questions.ts';
import {
  ADDS_TO_REPORT,
  AFTER_REPORT,
  ASKS_OF_REPORT,
  HAS_TO_SHOW,
  SHARES_REPORT,
  TELLS_ON,
} from '../words/en/after-report.ts';

/** What somebody wants of a report that they have sent. */
export type AfterReport = keyof typeof AFTER_REPORT | 'adds' | 'shows';

/**
 * What a message, in English, wants of the report that was sent before it: to add to it or put it right, to withdraw it, to make another
 * one, to know whether it went. `undefined` where it may be about anything else.
 */
export function afterReport(text: string): AfterReport | undefined {
  return WHOLE.get(bare(text)) ?? (isAdded(text) ? 'adds' : HAS_TO_SHOW.test(text) ? 'shows' : undefined);
}

/** The card that answers what is asked of a report while it is told: whether somebody will be in touch, and what if it happens again. */
export function askedOfReport(text: string, { asked, steps, speech }: Understanding): string | undefined {
  const isOpen = asked !== undefined && asked.answer.kind !== 'words' && steps.some(isAccountOfReport);
  if (!isOpen || !asks(text, false, speech)) return undefined;
  return ASKED_BEFORE[WHOLE.get(bare(text)) ?? ''];
}
const isAccountOfReport = (step: Step): boolean => step.field === 'what' && isAccount(step);
const ASKED_BEFORE: Readonly<Record<string, string>> = {
  'hear-back': 'hear-back',
  'how-long': 'how-long',
  again: 'every-time',
}; // ids of cards

/** Tells whether a message only goes on with what happened: "it was Monday not Tuesday". */
export function tellsOn(text: string): boolean {
  return TELLS_ON.test(text) && !/[?？]/u.test(text) && wordsIn(text).length <= LONGEST;
}

function isAdded(text: string): boolean {
  if (wordsIn(text).length > LONGEST) return false;
  const isShared = SHARES_REPORT.test(text) && !ASKS_OF_REPORT.test(text);
  return isShared || ADDS_TO_REPORT.test(text) || isOwnNumber(text) || findRegistrations(text).length > 0;
}
const LONGEST = 25; // words

const BESIDE: ReadonlySet<string> = new Set(FILLERS);

/** Without polite words; where nothing else is said, as it is. */
function bare(text: string): string {
  const words = wordsIn(text);
  const rest = words.filter((word) => !BESIDE.has(word));
  return (rest.length === 0 ? words : rest).join(' ');
}

const WHOLE: ReadonlyMap<string, AfterReport> = new Map(
  Object.entries(AFTER_REPORT).flatMap(([code, phrases]) =>
    phrases.map((phrase) => [bare(phrase), code as AfterReport] as const),
  ),
);
