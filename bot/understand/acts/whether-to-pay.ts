import { moreField } from '../../../dialogs/guide.ts';
import { everydayWords } from '../speech/everyday.ts';
import { OF_PAYING } from '../words/en/asks-of-help.ts';
import type { Understanding } from '../understanding.ts';

const MENU = moreField({ id: 'cyber' });

/** The page for whoever asks whether to pay, or has not, where a device or its files are locked: what is asked for there is not about pictures. */
export function whetherToPay(text: string, { steps, asked, answered = [], speech }: Understanding): string | undefined {
  const isOfDevice = answered.some(({ step, value }) => step.field === 'cyber-what' && value === 'device');
  const isOpen = asked !== undefined && isOfDevice && steps.some(({ field }) => field === MENU);
  return isOpen && OF_PAYING.test(everydayWords(text, speech).join(' ')) ? `${MENU}=device` : undefined;
}
