import { additionWords, besideAddition, caseSheet, type CaseSheetRow } from '../../../../bot/reports/case-sheet.ts';
import { dangerName, messagesForStaff } from '../../../../bot/desk/desk-messages.ts';
import { deskSheet, topicName } from '../../../../bot/desk/desk-sheet.ts';
import { words } from '../../../../locales/index.ts';
import { lastDone } from '../../../../store/audit-log.ts';
import { readCaseNotes } from '../../../../store/desk/case-notes.ts';
import { reportsOfConversation } from '../../../../store/reports/conversation-reports.ts';
import { loadSnapshot, readNewestMessages } from '../../../../store/conversations.ts';
import { handoffEventsOf, type HandoffEvent } from '../../../../store/handoffs/handoff-queue.ts';
import { openHandoffOf, type Handoff } from '../../../../store/handoffs/handoffs.ts';
import { findReport, type WholeReport } from '../../../../store/reports.ts';
import { conversationOwner } from '../../../../store/sealing/sealing-keys.ts';
import type { CasePanel, CaseRow } from '../../../../web/pages/staff/desk-data.ts';
import { correctionLines } from '../reports/correction-lines.ts';
import { languageWritten } from './desk-chat.ts';
import type { DeskContext } from './desk-context.ts';
import { relatedReports, termsOf } from './desk-related.ts';
import { eventName, LOOKS, lookName, teamName } from './desk-words.ts';
import { inLondon } from '../london-time.ts';

const MOST_READ = 2_000;
const MOST_LOOKS = 20;

/** What is known of a case at a glance; `undefined` when it is gone. */
export async function readCase(
  context: DeskContext,
  { id, restricted }: { readonly id: string; readonly restricted: boolean },
): Promise<CasePanel | undefined> {
  const { store, content, now } = context;
  const [snapshot, handoff] = await Promise.all([loadSnapshot(store, id), openHandoffOf(store, id)]);
  if (snapshot === undefined || handoff === undefined) return undefined;
  const [stored, notes, events, references, looks] = await Promise.all([
    readNewestMessages(store, id, MOST_READ),
    readCaseNotes(store, id),
    handoffEventsOf(store, handoff),
    reportsOfConversation(store, id),
    lastDone(store, { subject: conversationOwner(id), actions: LOOKS, limit: MOST_LOOKS }),
  ]);
  const report = await newestOf(context, references);
  const lines = [...events, ...(report?.edits ?? []), ...looks.map(({ actor }) => ({ by: actor }))];
  const names = await context.names([...notes.map(({ by }) => by), ...lines.flatMap(staffOf)]);
  const sheet = deskSheet(snapshot.dialog, content, now());
  const sent = sentAnswers(context, report, (by) => whoInWords(by, names));
  const related = await relatedReports(context, { id, references, terms: termsOf(sheet, report), restricted, names });
  const passed = passedNote(handoff, events, names);
  const messages = messagesForStaff(stored);
  const who = sheet.who ?? sent.who;
  return {
    ...(passed === undefined ? {} : { passed }),
    ...(who === undefined ? {} : { who }),
    reason: handoff.reason,
    language: languageWritten(context, messages, handoff),
    ...(handoff.topic === undefined ? {} : { topic: topicName(handoff.topic) }),
    dangers: messages.flatMap(({ dangers, body, at }) =>
      dangers.map((kind) => ({ kind: dangerName(kind), words: body.text, at })),
    ),
    safeContact: sheet.safeContact.length > 0 ? sheet.safeContact : sent.contact,
    answers: [...sheet.topics, ...sent.topics].filter(({ rows, asked }) => rows.length > 0 || asked !== undefined),
    notes: notes.map(({ number, at, by, text }) => ({ number, at: at.toISOString(), by: names.get(by) ?? by, text })),
    timeline: events.map((event) => lineOf(event, names, content)),
    looks: looks.map(({ at, actor, action }) => ({
      at: at.toISOString(),
      what: lookName(action),
      by: whoInWords(actor, names),
    })),
    reports: [...references.map((reference) => ({ reference, why: words('en', 'desk:panel.sent') })), ...related],
  };
}

async function newestOf({ store }: DeskContext, [newest]: readonly string[]): Promise<WholeReport | undefined> {
  return newest === undefined ? undefined : findReport(store, newest);
}

interface SentAnswers {
  readonly who?: string;
  readonly contact: readonly CaseRow[];
  readonly topics: CasePanel['answers'];
}

/**
 * What the newest report of the conversation holds, with what was corrected and added since: once it is sent, the assistant
 * has no open questions any more.
 */
function sentAnswers(
  { content }: DeskContext,
  report: WholeReport | undefined,
  nameOf: (by: string) => string,
): SentAnswers {
  if (report === undefined) return { contact: [], topics: [] };
  const { type, rows } = caseSheet(report, 'en', content.directory);
  const isOfContact = ({ field }: CaseSheetRow): boolean => isContact(field);
  const inPanel = ({ field: _field, corrected, ...row }: CaseSheetRow): CaseRow =>
    corrected === undefined ? row : { ...row, corrections: correctionLines(corrected.sent, corrected.changes, nameOf) };
  const who = rows.find(({ field }) => field === 'contact-name')?.value;
  return {
    ...(who === undefined ? {} : { who }),
    contact: rows.filter(isOfContact).map(inPanel),
    topics: [
      { topic: type, rows: rows.filter((row) => !isOfContact(row)).map(inPanel) },
      { topic: words('en', 'staff:report.additions'), rows: addedRows(report) },
    ],
  };
}

function addedRows({ added, translated }: WholeReport): readonly CaseRow[] {
  return added.map(({ at, number, body }) => ({
    label: words('en', 'staff:report.added', { when: inLondon(at) }),
    value: additionWords(body),
    ...besideAddition(translated, number, 'en'),
  }));
}

/** What whoever passed it on last wrote, for as long as it is open. */
function passedNote(
  { state }: Pick<Handoff, 'state'>,
  events: readonly HandoffEvent[],
  names: ReadonlyMap<string, string>,
): CasePanel['passed'] {
  const last = events.findLast(({ kind }) => kind === 'transferred');
  if (last?.note === undefined || state === 'closed') return undefined;
  return { at: last.at.toISOString(), by: whoInWords(last.by, names), note: last.note };
}

const isContact = (field: string): boolean => field === 'contact' || field.startsWith('contact-');

function lineOf(
  { at, kind, by, about, note }: HandoffEvent,
  names: ReadonlyMap<string, string>,
  content: DeskContext['content'],
): CasePanel['timeline'][number] {
  const what = about === undefined ? eventName(kind) : `${eventName(kind)}: ${aboutInWords(about, names, content)}`;
  return { at: at.toISOString(), what, by: whoInWords(by, names), ...(note === undefined ? {} : { note }) };
}

/** The staff whom an event names. */
function staffOf({ by, about = '' }: Pick<HandoffEvent, 'by' | 'about'>): readonly string[] {
  return [by, about].flatMap((who) => (who.startsWith('staff:') ? [who.slice('staff:'.length)] : []));
}

function whoInWords(by: string, names: ReadonlyMap<string, string>): string {
  if (by === 'resident' || by === 'service') return words('en', `desk:by.${by}`);
  return names.get(by.replace('staff:', '')) ?? words('en', 'desk:by.staff');
}

function aboutInWords(about: string, names: ReadonlyMap<string, string>, content: DeskContext['content']): string {
  const [kind = '', value = ''] = about.split(':');
  if (kind === 'staff') return names.get(value) ?? words('en', 'desk:by.staff');
  if (kind === 'team') return teamName(value, content);
  if (kind === 'bot') return words('en', 'desk:transfer.bot');
  return OUTCOMES.has(about) ? words('en', `desk:outcome.${about as OutcomeCode}`) : about;
}

/** How a chat can have ended, by its code. */
export const OUTCOME_CODES = [
  'helped',
  'reported',
  'passed-on',
  'call-back',
  'not-for-us',
  'left-early',
  'no-answer',
  'abusive',
] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];
const OUTCOMES: ReadonlySet<string> = new Set(OUTCOME_CODES);
