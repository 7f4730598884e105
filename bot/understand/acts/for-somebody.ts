import { REPORTS_FOR } from '../words/en/asked-of-guides.ts';
import type { Understanding } from '../understanding.ts';

/** The card for whoever asks, where nothing is open, whether they may report for somebody else: "can I report for him". */
export function forSomebody(text: string, { asked }: Pick<Understanding, 'asked'>): string | undefined {
  return asked === undefined && REPORTS_FOR.test(text) ? 'for-someone-else' : undefined;
}
