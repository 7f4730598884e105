import {
  asksForCode,
  findReceipts,
  hideCodes,
  holdsReference,
  type FoundReceipt,
} from '../../../dialogs/codes-in-text.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { words } from '../../../locales/index.ts';
import type { Understanding } from '../understanding.ts';
import { NO_RECEIPT } from '../slots/receipt.ts';

/** A message with words in place of every receipt in it, and the receipts. */
export interface Hidden {
  readonly text: string;
  readonly receipts: readonly FoundReceipt[];
}

/** Takes receipts out of a message, before anything else is read in it (S19). */
export function withoutReceipts(written: string, { asked, language }: Understanding): Hidden {
  const receipts = findReceipts(written, asksForCode(asked));
  return { receipts, text: hideCodes(written, receipts, words(language, 'common:receipt-hidden')) };
}

/** Where a reference or a receipt is asked for, what looks like one answers, a slip of the pen and words around it included. */
export function givesCode({ text, receipts }: Hidden, { asked }: Understanding): boolean {
  return asksForCode(asked) && (receipts.length > 0 || holdsReference(text));
}

/** A receipt opens a report: it is handed on as its own value and stands nowhere else in what was heard (S19). With a slip of the pen it opens none (S10). */
export function withReceipt<Some extends Pick<Heard, 'values'>>(
  { receipts }: Hidden,
  part: Some,
  { steps, asked }: Understanding,
): Some {
  const step = steps.find(({ answer }) => answer.kind === 'receipt');
  const right = receipts.find(({ value }) => value !== undefined);
  const found = right ?? (asksForCode(asked) ? receipts[0] : undefined);
  if (found === undefined || step === undefined) return part;
  return { ...part, values: { ...part.values, [step.field]: { value: found.value ?? NO_RECEIPT, words: '' } } };
}
