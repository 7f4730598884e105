import { pipeline } from 'node:stream/promises';
import { PassThrough, Readable } from 'node:stream';

import { stringify } from 'csv-stringify';
import { z } from 'zod';

import { words } from '../../../../locales/index.ts';
import { writeAudit } from '../../../../store/audit.ts';
import { countReports, listReports, type ReportFilter } from '../../../../store/reports/list-reports.ts';
import { listReportCases } from '../../../../store/reports/report-cases.ts';
import type { ReportRow } from '../../../../store/reports/report-rows.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import { reportsOutPage, reportsPaperPage } from '../../../../web/pages/staff/reports-out-page.ts';
import { sendPage } from '../../chat-context.ts';
import { auditSearch } from './audit-search.ts';
import { readColleagues } from '../people/colleagues.ts';
import { inLondon } from '../london-time.ts';
import { cellsOf, columnOptions, COLUMNS, type CellContext, type Column } from './report-columns.ts';
import { readFilter, storeFilter } from './report-filter.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

/** How many reports leave at once, as a file and on paper. */
export const MOST_OUT = { file: 20_000, paper: 500 } as const;

const BATCH = 500;
const BESIDES: ReadonlySet<string> = new Set<Column>(['answers', 'additions', 'category', 'duplicate']); // not ticked at first
const ColumnForm = z.object({ columns: z.union([z.array(z.string()), z.string()]).catch([]) }).catch({ columns: [] });

/** Asks which columns are wanted, and how. */
export const askColumns: StaffHandler = async (context, request, reply, member) => {
  const filter = readFilter(request.body);
  const count = await countReports(context.store, storeFilter(filter, member), MOST_OUT.file + 1);
  await auditSearch(context, member, filter, count);
  const ticked = COLUMNS.filter((column) => !BESIDES.has(column));
  const shown = { filter, columns: columnOptions(COLUMNS), ticked, count, most: MOST_OUT };
  return sendPage(reply, 200, reportsOutPage(context.site, shown));
};

/** Sends the filtered list as a file that spreadsheets open, row by row, with one audit row that has the count. */
export const sendFile: StaffHandler = async (context, request, reply, member) => {
  const filter = storeFilter(readFilter(request.body), member);
  const columns = columnsOf(request.body);
  const count = await countReports(context.store, filter, MOST_OUT.file);
  await audit(context, member, { how: 'exported', columns, count });
  const cells = await cellContext(context, filter);
  const sheet = stringify({
    header: true,
    columns: columnOptions(columns).map(({ name }) => name),
    bom: true, // or spreadsheets read it in another alphabet
    record_delimiter: 'windows',
    escape_formulas: true, // words of strangers begin no formula
  });
  const out = new PassThrough();
  const rows = async function* () {
    for await (const report of allReports(context, filter, count)) yield cellsOf(cells, report, columns);
  };
  pipeline(Readable.from(rows()), sheet, out).catch((error: unknown) => {
    request.log.warn({ err: error }, 'a list of reports was not sent to its end');
  });
  reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="list.csv"');
  return reply.header('cache-control', 'no-store').send(out);
};

/** Shows the filtered list for paper; the browser's print dialogue makes a PDF of it. */
export const showForPaper: StaffHandler = async (context, request, reply, member) => {
  const filter = storeFilter(readFilter(request.body), member);
  const columns = columnsOf(request.body);
  const all = await countReports(context.store, filter, MOST_OUT.paper + 1);
  const count = Math.min(all, MOST_OUT.paper);
  await audit(context, member, { how: 'printed', columns, count });
  const cells = await cellContext(context, filter);
  const rows: (readonly string[])[] = [];
  for await (const report of allReports(context, filter, count)) rows.push(cellsOf(cells, report, columns));
  const headings = columnOptions(columns).map(({ name }) => name);
  const made = words('en', 'staff-reports:out.made', { when: inLondon(context.now()), name: member.name });
  const page = reportsPaperPage(context.site, { headings, rows, made, more: all > count });
  return sendPage(reply, 200, page);
};

async function cellContext({ store, content }: StaffContext, { restricted }: ReportFilter): Promise<CellContext> {
  return { content, colleagues: await readColleagues(store), cases: await listReportCases(store, { restricted }) };
}

async function* allReports({ store }: StaffContext, filter: ReportFilter, most: number): AsyncGenerator<ReportRow> {
  let page: Awaited<ReturnType<typeof listReports>> | undefined;
  for (let left = most; left > 0 && (page === undefined || page.next !== undefined); left -= BATCH) {
    const before = page?.next === undefined ? {} : { before: page.next };
    page = await listReports(store, { ...filter, ...before, limit: Math.min(BATCH, left) });
    yield* page.reports;
  }
}

/** Written before anything leaves. It says how many, and whether what people wrote was among it. */
async function audit(
  { store, now }: StaffContext,
  { id }: StaffMember,
  what: { readonly how: 'exported' | 'printed'; readonly columns: readonly Column[]; readonly count: number },
): Promise<void> {
  const action = what.columns.includes('answers') ? `reports.${what.how}.answers` : `reports.${what.how}`;
  await writeAudit(store.database, now(), {
    actor: `staff:${id}`,
    action,
    subject: `reports:count.${String(what.count)}`,
  });
}

function columnsOf(body: unknown): readonly Column[] {
  const chosen = [ColumnForm.parse(body ?? {}).columns].flat();
  const columns = COLUMNS.filter((column) => chosen.includes(column));
  return columns.length === 0 ? ['reference'] : columns;
}
