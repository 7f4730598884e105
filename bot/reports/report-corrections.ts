import { z } from 'zod';

import type { ReportEvent } from '../../store/reports/report-events.ts';

const CorrectionWords = z
  .object({ value: z.string(), why: z.string(), ward: z.string().nullable().exactOptional() })
  .catch({ value: '', why: '' });

/** What staff wrote of an answer that was wrong. `ward`: where that answer says it was; null: nobody knows; left out: as before. */
export interface Correction {
  readonly field: string;
  readonly value: string;
  readonly why: string;
  readonly ward?: string | null; // ONS ward code
  readonly at: Date;
  readonly by: string; // 'staff:<id>', 'command'
}

/** The corrections among the lines of a report's history, the oldest first. What cannot be read is empty. */
export function correctionsOf(events: readonly ReportEvent[]): readonly Correction[] {
  return events.flatMap(({ kind, about, words, at, by }) =>
    kind === 'edited' && about !== undefined ? [{ field: about, at, by, ...CorrectionWords.parse(words) }] : [],
  );
}

/** The ward of a report as it is known now; `sent` is the one that it came with. */
export function wardNow(sent: string | undefined, corrections: readonly Correction[]): string | undefined {
  const last = corrections.findLast(({ ward }) => ward !== undefined)?.ward;
  return last === undefined ? sent : (last ?? undefined);
}
