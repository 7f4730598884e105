import { everyday } from '../speech/everyday.ts';
import type { Understanding } from '../understanding.ts';
import { onlyShows } from '../values/evidence.ts';
import { asks } from './questions.ts';

/** "I have CCTV", in a report, says what there is to show for it, and asks nothing about cameras. */
export function showsForReport(text: string, { asked, steps, speech }: Understanding): boolean {
  const isReport = asked !== undefined && steps.some(({ field }) => field === 'evidence');
  return isReport && onlyShows(everyday(text, speech)) && !asks(text, false, speech);
}
