import { z } from 'zod';

import { caseSheet, reportTypes } from '../../../bot/case-sheet.ts';
import { indexTermsOfSearch } from '../../../bot/index-terms.ts';
import { wardName } from '../../../content/places.ts';
import { words } from '../../../locales/index.ts';
import {
  countRestrictedWaiting,
  listReports,
  REPORT_STATUSES,
  type Cursor,
  type ReportRow,
} from '../../../store/reports.ts';
import { reportsPage, type FilterOption, type ListedReport } from '../../../web/pages/staff/reports-page.ts';
import { sendPage } from '../chat-context.ts';
import { inLondon } from './london-time.ts';
import { readsRestricted } from './may.ts';
import type { StaffContext, StaffHandler } from './staff-context.ts';

const PAGE = 50;
const text = z.string().max(200).catch('');
const Filter = z
  .object({ find: text, type: text, ward: text, status: text, before: text })
  .catch({ find: '', type: '', ward: '', status: '', before: '' });

/** The statuses of a report, in words. */
export const STATUSES: readonly FilterOption[] = REPORT_STATUSES.map((code) => ({
  code,
  name: words('en', `staff:status.${code}`),
}));

/** Shows a page of the list, as far as the posted filter lets it. A search that reads as one reference opens that report. */
export const showReports: StaffHandler = async (context, request, reply, member) => {
  const { before, ...filter } = Filter.parse(request.body ?? {});
  const search = indexTermsOfSearch(filter.find);
  if (search.kind === 'reference') return reply.redirect(`/staff/reports/${search.reference}`, 303);
  const find = [
    ...search.terms,
    ...(filter.type === '' ? [] : [`type:${filter.type}`]),
    ...(filter.ward === '' ? [] : [`ward:${filter.ward}`]),
  ];
  const status = REPORT_STATUSES.find((known) => known === filter.status);
  const from = readCursor(before);
  const { reports, next } = await listReports(context.store, {
    find,
    restricted: readsRestricted(member),
    limit: PAGE,
    ...(status === undefined ? {} : { status }),
    ...(from === undefined ? {} : { before: from }),
  });
  const hidden = readsRestricted(member) ? 0 : await countRestrictedWaiting(context.store);
  const { places } = context.content;
  const page = reportsPage(context.site, {
    reports: reports.map((report) => listed(context, report)),
    filter,
    types: reportTypes('en'),
    wards: places.wards.map(({ code, name }) => ({ code, name })),
    statuses: STATUSES,
    hidden,
    continued: from !== undefined,
    ...(next === undefined ? {} : { older: writeCursor(next) }),
  });
  return sendPage(reply, 200, page);
};

function listed({ content }: StaffContext, { reference, status, sentAt, body }: ReportRow): ListedReport {
  const { type, ward } = caseSheet(body, 'en', content.directory);
  return {
    reference,
    sent: inLondon(sentAt),
    type,
    ward: wardInWords(content, ward),
    status: words('en', `staff:status.${status}`),
  };
}

/** The name of a ward, or a word for not knowing it. */
export function wardInWords({ places }: Pick<StaffContext['content'], 'places'>, code: string | undefined): string {
  return (code === undefined ? undefined : wardName(places, code)) ?? words('en', 'staff:list.no-ward');
}

function writeCursor({ sentAt, reference }: Cursor): string {
  return `${sentAt.toISOString()}~${reference}`;
}

function readCursor(written: string): Cursor | undefined {
  const [at = '', reference = ''] = written.split('~');
  const sentAt = new Date(at);
  return reference === '' || Number.isNaN(sentAt.getTime()) ? undefined : { sentAt, reference };
}
