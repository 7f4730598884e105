import { z } from 'zod';

import { indexTermsOfSearch } from '../../../../bot/reports/index-terms.ts';
import { daysAfter } from '../../../../content/london-clock.ts';
import { startOfLondonDay } from '../../../../content/london-day.ts';
import type { Cursor, ReportFilter as StoreFilter } from '../../../../store/reports/list-reports.ts';
import { REPORT_STATUSES } from '../../../../store/reports/report-rows.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { ReportFilter } from '../../../../web/pages/staff/report-filter-form.ts';
import { formDay } from '../london-time.ts';
import { readsRestricted } from '../access/may.ts';

const text = z.string().max(200).catch('');
const day = formDay.catch('');

/** What the filter's form sends; whatever cannot be read means any. */
const filterSchema = z.object({
  ...{ find: text, type: text, ward: text, status: text, assignee: text, case: text },
  ...{ from: day, to: day },
});

/** The filter of a posted form. */
export function readFilter(body: unknown): ReportFilter {
  return filterSchema.parse(typeof body === 'object' && body !== null ? body : {});
}

/** The part of a filter that may be kept: never what was searched for, which may be somebody's contact. */
export function keptPart(filter: ReportFilter): ReportFilter {
  return { ...filter, find: '' };
}

/** One reference, when that is what was searched for. */
export function referenceIn({ find }: ReportFilter): string | undefined {
  const search = indexTermsOfSearch(find);
  return search.kind === 'reference' ? search.reference : undefined;
}

/** The filter as the store takes it, for what this member of staff may see. */
export function storeFilter(filter: ReportFilter, member: StaffMember): StoreFilter {
  const search = indexTermsOfSearch(filter.find);
  const status = REPORT_STATUSES.find((known) => known === filter.status);
  return {
    restricted: readsRestricted(member),
    ...(search.kind === 'terms' ? { find: search.terms } : {}),
    ...(filter.type === '' ? {} : { kind: `type:${filter.type}` }),
    ...(filter.ward === '' ? {} : { ward: `ward:${filter.ward}` }),
    ...(status === undefined ? {} : { status }),
    ...assigneeOf(filter.assignee, member),
    ...(filter.case === '' ? {} : { caseId: filter.case }),
    ...(filter.from === '' ? {} : { sentFrom: startOfLondonDay(filter.from) }),
    ...(filter.to === '' ? {} : { sentBefore: startOfLondonDay(daysAfter(filter.to, 1)) }),
  };
}

/** Where a page begins, as its form sends it. */
export function writeCursor({ sentAt, reference }: Cursor): string {
  return `${sentAt.toISOString()}~${reference}`;
}

/** Reads what `writeCursor` wrote; anything else begins at the newest. */
export function readCursor(body: unknown): Cursor | undefined {
  const { before } = z
    .object({ before: text })
    .catch({ before: '' })
    .parse(body ?? {});
  const [at = '', reference = ''] = before.split('~');
  const sentAt = new Date(at);
  return reference === '' || Number.isNaN(sentAt.getTime()) ? undefined : { sentAt, reference };
}

/** The number of a kept filter that a form asks for; 0: none. */
export function savedNumber(body: unknown): number {
  const form = z.object({ saved: z.coerce.number().int().catch(0) }).catch({ saved: 0 });
  return form.parse(body ?? {}).saved;
}

function assigneeOf(chosen: string, { id }: StaffMember): Pick<StoreFilter, 'assignee'> {
  if (chosen === '') return {};
  if (chosen === 'nobody') return { assignee: 'nobody' };
  return { assignee: { staffId: chosen === 'me' ? id : chosen } };
}
