import { z } from 'zod';

import { besideAddition, caseSheet, reportFields } from '../../../bot/case-sheet.ts';
import { sharedTerms } from '../../../bot/found-by.ts';
import { conversationForStaff } from '../../../bot/messages.ts';
import { words } from '../../../locales/index.ts';
import { listReportCases } from '../../../store/report-cases.ts';
import type { ReportEvent } from '../../../store/report-events.ts';
import { findDuplicates } from '../../../store/report-merges.ts';
import { findRelated } from '../../../store/related-reports.ts';
import type { WholeReport } from '../../../store/reports.ts';
import type { StaffMember } from '../../../store/staff.ts';
import type { ShownReport, ShownRow } from '../../../web/pages/staff/shown-report.ts';
import { readColleagues, type Colleagues } from './colleagues.ts';
import { inLondon } from './london-time.ts';
import { readsRestricted } from './may.ts';
import type { StaffContext } from './staff-context.ts';
import { caseOption, listed, wardInWords } from './staff-reports.ts';
import { whyRelated } from './why-related.ts';

const MOST_RELATED = 20;
const AdditionRow = z.object({ words: z.string() }).catch({ words: '' });
const Correction = z.object({ value: z.string(), why: z.string() }).catch({ value: '', why: '' });

/** A report as its page shows it: what was sent, what holds now, what happened, and what belongs to it. */
export async function reportInWords(
  context: StaffContext,
  member: StaffMember,
  whole: WholeReport,
  kind: 'screen' | 'print',
): Promise<ShownReport> {
  const { content, store } = context;
  const sheet = caseSheet(whole.body, 'en', content.directory, whole.translated);
  const colleagues = await readColleagues(store);
  const restricted = readsRestricted(member);
  const cases = (await listReportCases(store, { restricted })).filter((one) => one.restricted === whole.restricted);
  const duplicates = await findDuplicates(store, whole.reference);
  const { conversationId, mergedInto } = whole;
  const messages =
    kind === 'print' || conversationId === undefined ? undefined : await conversationForStaff(store, conversationId);
  const people = whole.restricted ? colleagues.specialists : colleagues.people;
  const fields = reportFields(whole.body);
  const caseName = cases.find(({ id }) => id === whole.caseId);
  return {
    reference: whole.reference,
    sent: inLondon(whole.sentAt),
    type: sheet.type,
    ward: wardInWords(content, sheet.ward),
    ...(sheet.category === undefined ? {} : { category: words('en', `staff:category.${sheet.category}`) }),
    status: { code: whole.status, name: words('en', `staff:status.${whole.status}`) },
    anonymous: sheet.anonymous,
    assignee: whole.assignee === undefined ? words('en', 'staff-reports:list.nobody') : colleagues.nameOf(whole.assignee), // prettier-ignore
    people: people.filter(({ code }) => code !== member.id),
    cases: cases.map(caseOption),
    ...(caseName === undefined ? {} : { case: caseOption(caseName) }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    duplicates: duplicates.map(({ reference }) => reference),
    rows: sheet.rows.map((row, index) => withCorrections(row, fields[index] ?? '', whole.events, colleagues)),
    additions: [whole, ...duplicates].flatMap(({ reference, added, translated }) =>
      added.map(({ at, number, body }) => ({
        when: reference === whole.reference ? inLondon(at) : words('en', 'staff-reports:page.added-to', { when: inLondon(at), reference }), // prettier-ignore
        words: AdditionRow.parse(body).words,
        ...besideAddition(translated, number, 'en'),
      })),
    ),
    history: timeline(whole, colleagues, new Map(cases.map(({ id, name }) => [id, name]))),
    related: kind === 'print' ? [] : await related(context, whole, restricted, colleagues),
    ...(messages === undefined ? {} : { messages }),
  };
}

/** What holds of a field now, and how it came to that; the first line is what was sent. */
function withCorrections(
  row: Omit<ShownRow, 'field' | 'corrections'>,
  field: string,
  events: readonly ReportEvent[],
  colleagues: Colleagues,
): ShownRow {
  const own = events.filter(({ kind, about }) => kind === 'edited' && about === field);
  const last = own.at(-1);
  if (last === undefined) return { ...row, field, corrections: [] };
  const lines = own.map((event) => {
    const { value, why } = Correction.parse(event.words);
    return words('en', 'staff-reports:page.corrected', { value, why, when: inLondon(event.at), name: nameOf(event.by, colleagues) }); // prettier-ignore
  });
  const sent = words('en', 'staff-reports:page.was-sent', { value: row.value });
  return { ...row, field, value: Correction.parse(last.words).value, corrections: [sent, ...lines] };
}

function timeline(
  whole: WholeReport,
  colleagues: Colleagues,
  cases: ReadonlyMap<string, string>,
): ShownReport['history'] {
  const statuses = whole.statuses.map(({ status, at, by, note }) => ({
    at,
    by,
    what: words('en', `staff:status.${status}`),
    ...(note === undefined ? {} : { note }),
  }));
  const events = whole.events.map((event) => ({ at: event.at, by: event.by, ...told(event, colleagues, cases) }));
  const added = whole.added.map(({ at }) => ({ at, by: 'resident', what: words('en', 'staff-reports:events.added') }));
  return [...statuses, ...events, ...added]
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ at, by, ...line }) => ({ ...line, when: inLondon(at), by: nameOf(by, colleagues) }));
}

function told({ kind, about, words: said }: ReportEvent, colleagues: Colleagues, cases: ReadonlyMap<string, string>) {
  switch (kind) {
    case 'assigned':
      return { what: about === undefined ? words('en', 'staff-reports:events.unassigned') : words('en', 'staff-reports:events.assigned', { name: nameOf(about, colleagues) }) }; // prettier-ignore
    case 'note':
      return { what: words('en', 'staff-reports:events.note'), note: String(said) };
    case 'edited':
      return { what: words('en', 'staff-reports:events.edited'), note: Correction.parse(said).why };
    case 'case':
      return { what: about === undefined ? words('en', 'staff-reports:events.no-case') : words('en', 'staff-reports:events.case', { name: cases.get(about) ?? '' }) }; // prettier-ignore
    default:
      return { what: words('en', `staff-reports:events.${kind}`, { reference: about ?? '' }) };
  }
}

async function related(
  { store, content }: StaffContext,
  whole: WholeReport,
  restricted: boolean,
  colleagues: Colleagues,
): Promise<ShownReport['related']> {
  const { reference, conversationId } = whole;
  const from = conversationId === undefined ? {} : { conversationId };
  const found = await findRelated(store, { reference, ...from, terms: sharedTerms(whole), restricted, limit: MOST_RELATED }); // prettier-ignore
  return found.map((one) => ({
    ...listed({ content }, colleagues, one.report),
    because: whyRelated(one, (by) => nameOf(by, colleagues)),
    linkedByStaff: one.linkedBy?.startsWith('staff:') === true,
  }));
}

function nameOf(by: string, colleagues: Colleagues): string {
  if (by === 'resident') return words('en', 'staff-reports:page.the-resident');
  return by.startsWith('staff:') ? colleagues.nameOf(by.slice('staff:'.length)) : by;
}
