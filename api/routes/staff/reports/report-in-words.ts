import { z } from 'zod';

import {
  additionWords,
  besideAddition,
  caseSheet,
  type CaseSheet,
  type CaseSheetRow,
} from '../../../../bot/reports/case-sheet.ts';
import { sharedTerms } from '../../../../bot/reports/found-by.ts';
import { conversationForStaff } from '../../../../bot/messages.ts';
import { words } from '../../../../locales/index.ts';
import { listReportCases } from '../../../../store/reports/report-cases.ts';
import type { ReportEvent } from '../../../../store/reports/report-events.ts';
import { findDuplicates } from '../../../../store/reports/report-merges.ts';
import { findRelated } from '../../../../store/reports/related-reports.ts';
import type { WholeReport } from '../../../../store/reports.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { ShownReport, ShownRow } from '../../../../web/pages/staff/shown-report.ts';
import { readColleagues, type Colleagues } from '../people/colleagues.ts';
import { correctionLines } from './correction-lines.ts';
import { inLondon } from '../london-time.ts';
import { readsRestricted } from '../access/may.ts';
import type { StaffContext } from '../staff-context.ts';
import { caseOption, listed, wardInWords } from './staff-reports.ts';
import { whyRelated } from './why-related.ts';

const MOST_RELATED = 20;
const Reason = z.object({ why: z.string() }).catch({ why: '' });

/** A report as its page shows it: what was sent, what holds now, what happened, and what belongs to it. */
export async function reportInWords(
  context: StaffContext,
  member: StaffMember,
  whole: WholeReport,
  kind: 'screen' | 'print',
): Promise<ShownReport> {
  const { content, store } = context;
  const sheet = caseSheet(whole, 'en', content.directory);
  const colleagues = await readColleagues(store);
  const restricted = readsRestricted(member);
  const cases = (await listReportCases(store, { restricted })).filter((one) => one.restricted === whole.restricted);
  const duplicates = await findDuplicates(store, whole.reference);
  const { conversationId, mergedInto } = whole;
  const messages =
    kind === 'print' || conversationId === undefined ? undefined : await conversationForStaff(store, conversationId);
  const people = whole.restricted ? colleagues.specialists : colleagues.people;
  const caseName = cases.find(({ id }) => id === whole.caseId);
  return {
    reference: whole.reference,
    sent: inLondon(whole.sentAt),
    type: sheet.type,
    ward: {
      value: wardInWords(content, sheet.ward.now),
      corrections: wardLines(context, sheet.ward, colleagues),
    },
    ...(sheet.category === undefined ? {} : { category: words('en', `staff:category.${sheet.category}`) }),
    status: { code: whole.status, name: words('en', `staff:status.${whole.status}`) },
    anonymous: sheet.anonymous,
    assignee:
      whole.assignee === undefined ? words('en', 'staff-reports:list.nobody') : colleagues.nameOf(whole.assignee),
    people: whoKnowsFirst(
      context,
      people.filter(({ code }) => code !== member.id),
      sheet.ward.now,
      colleagues,
    ),
    cases: cases.map(caseOption),
    ...(caseName === undefined ? {} : { case: caseOption(caseName) }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    duplicates: duplicates.map(({ reference }) => reference),
    rows: sheet.rows.map((row) => withCorrections(row, colleagues)),
    additions: [whole, ...duplicates].flatMap(({ reference, added, translated }) =>
      added.map(({ at, number, body }) => ({
        when:
          reference === whole.reference
            ? inLondon(at)
            : words('en', 'staff-reports:page.added-to', { when: inLondon(at), reference }),
        words: additionWords(body),
        ...besideAddition(translated, number, 'en'),
      })),
    ),
    history: timeline(whole, colleagues, new Map(cases.map(({ id, name }) => [id, name]))),
    related: kind === 'print' ? [] : await related(context, whole, restricted, colleagues),
    ...(messages === undefined ? {} : { messages }),
  };
}

/** Whom it may be given to: first, and marked, those who know the ward where it happens. */
function whoKnowsFirst(
  { content }: StaffContext,
  people: ShownReport['people'],
  ward: string | undefined,
  { knows }: Colleagues,
): ShownReport['people'] {
  if (ward === undefined) return people;
  const [near, far] = [true, false].map((wanted) => people.filter(({ code }) => knows(code, ward) === wanted));
  const named = (near ?? []).map(({ code, name }) => ({
    code,
    name: words('en', 'staff-reports:page.knows-ward', { name, ward: wardInWords(content, ward) }),
  }));
  return [...named, ...(far ?? [])];
}

/** What the ward was when it was sent, and each correction that made it another. */
function wardLines(
  { content }: StaffContext,
  { sent, changes }: CaseSheet['ward'],
  { whoIs }: Colleagues,
): ShownReport['ward']['corrections'] {
  const wards = changes.map((change) => ({ ...change, value: wardInWords(content, change.ward ?? undefined) }));
  return correctionLines(wardInWords(content, sent), wards, whoIs);
}

/** What holds of a field now, and how it came to that; the first line is what was sent. */
function withCorrections({ corrected, ...row }: CaseSheetRow, { whoIs }: Colleagues): ShownRow {
  const { sent = '', changes = [] } = corrected ?? {};
  return { ...row, corrections: correctionLines(sent, changes, whoIs) };
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
    .map(({ at, by, ...line }) => ({ ...line, when: inLondon(at), by: colleagues.whoIs(by) }));
}

function told({ kind, about, words: said }: ReportEvent, colleagues: Colleagues, cases: ReadonlyMap<string, string>) {
  switch (kind) {
    case 'assigned':
      return {
        what:
          about === undefined
            ? words('en', 'staff-reports:events.unassigned')
            : words('en', 'staff-reports:events.assigned', { name: colleagues.whoIs(about) }),
      };
    case 'note':
      return { what: words('en', 'staff-reports:events.note'), note: String(said) };
    case 'edited':
      return {
        what: words('en', about === 'ward' ? 'staff-reports:events.edited-ward' : 'staff-reports:events.edited'),
        note: Reason.parse(said).why,
      };
    case 'case':
      return {
        what:
          about === undefined
            ? words('en', 'staff-reports:events.no-case')
            : words('en', 'staff-reports:events.case', { name: cases.get(about) ?? '' }),
      };
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
  const found = await findRelated(store, {
    reference,
    ...from,
    terms: sharedTerms(whole),
    restricted,
    limit: MOST_RELATED,
  });
  return found.map((one) => ({
    ...listed({ content }, colleagues, one.report),
    because: whyRelated(one, colleagues.whoIs),
    linkedByStaff: one.linkedBy?.startsWith('staff:') === true,
  }));
}
