import type { Correction } from '../../../../bot/reports/report-corrections.ts';
import { words } from '../../../../locales/index.ts';
import type { CorrectionLine } from '../../../../web/pages/staff/desk-data.ts';
import { inLondon } from '../london-time.ts';

/** What was sent and what was corrected since, a line each, the oldest first; none where nothing was. */
export function correctionLines(
  sent: string,
  changes: readonly Correction[],
  nameOf: (by: string) => string,
): readonly CorrectionLine[] {
  if (changes.length === 0) return [];
  return [
    { what: words('en', 'staff-reports:page.was-sent'), value: sent },
    ...changes.map(({ value, why, at, by }) => ({
      what: words('en', 'staff-reports:page.corrected', { why, when: inLondon(at), name: nameOf(by) }),
      value,
    })),
  ];
}
