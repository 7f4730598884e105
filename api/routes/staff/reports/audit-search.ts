import { indexTermsOfSearch } from '../../../../bot/reports/index-terms.ts';
import { writeAudit } from '../../../../store/audit.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { ReportFilter } from '../../../../web/pages/staff/report-filter-form.ts';
import { referenceIn } from './report-filter.ts';
import type { StaffContext } from '../staff-context.ts';

/**
 * Writes that somebody looked for reports: by which kinds of things, such as a phone number, and how many were found or
 * which one was named; never what was typed. The list as it is opened is no search.
 */
export async function auditSearch(
  { store, now }: StaffContext,
  { id }: StaffMember,
  filter: ReportFilter,
  found: number,
): Promise<void> {
  const kinds = Object.entries<string>({ ...filter }).flatMap(([name, value]) =>
    value === '' ? [] : [name === 'find' ? kindOf(value) : name],
  );
  if (kinds.length === 0) return;
  const reference = referenceIn(filter);
  await writeAudit(store.database, now(), {
    actor: `staff:${id}`,
    action: ['reports.searched', ...kinds].join('.'),
    subject: reference === undefined ? `reports:count.${String(found)}` : `report:${reference}`,
  });
}

/** What a search is for: reference, email, phone, postcode or registration. */
function kindOf(typed: string): string {
  const search = indexTermsOfSearch(typed);
  return search.kind === 'reference' ? search.kind : (search.terms[0]?.split(':')[0] ?? 'nothing');
}
