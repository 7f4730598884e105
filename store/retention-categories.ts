import { caseOwner, conversationOwner, reportOwner } from './sealing/sealing-keys.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long audit rows are kept; they go oldest first, see audit.ts. */
export const AUDIT_KEPT_MS = 6 * 365.25 * DAY_MS;

/** One kind of record and how long it is kept. A run every 5 minutes removes what `due` finds. */
export interface RetentionCategory {
  readonly name: string;
  readonly keepMs: number;
  /** Selects the ids of what is due; $1 is the moment before which it is. */
  readonly due: string;
  /** Closes the records ($1 ids, $2 now) to writers, in the commit that destroys their keys. */
  readonly close?: string;
  /** Whose key seals the record; it is destroyed before the rows are removed. */
  readonly owner?: (id: string) => string;
  /** Removes the rows; $1 are the ids. */
  readonly remove: string;
}

const conversation = {
  owner: conversationOwner,
  close: `UPDATE conversation SET ended_at = coalesce(ended_at, $2), ended_how = coalesce(ended_how, 'idle'), version = version + 1
    WHERE id = ANY($1::text[])`,
  remove: 'DELETE FROM conversation WHERE id = ANY($1::text[])',
} as const;
// Whom staff have talked to has a record with us, as whoever has sent a report.
const ANSWERED =
  'EXISTS (SELECT FROM handoff WHERE handoff.conversation_id = conversation.id AND handoff.answered_at IS NOT NULL)';
const UNANSWERED = `NOT ${ANSWERED}`;
// Whoever waits for a person, or has one, is not deleted meanwhile; the timers end a wait in vain after an hour.
const NOT_WAITED_FOR =
  "NOT EXISTS (SELECT FROM handoff WHERE handoff.conversation_id = conversation.id AND handoff.state <> 'closed')";
const WITHOUT_REPORT = 'NOT EXISTS (SELECT FROM report WHERE report.conversation_id = conversation.id)';

/** Everything that is removed with time, but for audit rows and sessions, which have rules of their own. */
export const RETENTION: readonly RetentionCategory[] = [
  {
    // At its end the key is destroyed at once; this removes the rest. With the 5 minutes between runs it is gone within 15,
    // also where somebody of the staff had taken it and said nothing yet.
    name: 'protected-chat',
    keepMs: 5 * MINUTE_MS,
    due: `SELECT id FROM conversation WHERE sensitivity = 'protected' AND ended_at <= $1 AND ${UNANSWERED} AND ${NOT_WAITED_FOR}`,
    ...conversation,
  },
  {
    // Nobody said goodbye: it ends when the page's token has, after 30 minutes.
    name: 'protected-chat-left',
    keepMs: 30 * MINUTE_MS,
    due: `SELECT id FROM conversation WHERE sensitivity = 'protected' AND holder = 'bot' AND ended_at IS NULL AND last_active_at <= $1 AND ${UNANSWERED} AND ${NOT_WAITED_FOR}`,
    ...conversation,
  },
  {
    name: 'unfinished-chat',
    keepMs: DAY_MS,
    due: `SELECT id FROM conversation WHERE holder = 'bot' AND ended_at IS NULL AND opened_at <= $1 AND last_active_at <= $1 AND ${WITHOUT_REPORT} AND ${UNANSWERED} AND ${NOT_WAITED_FOR}`,
    ...conversation,
  },
  {
    name: 'chat-without-report',
    keepMs: 30 * DAY_MS,
    due: `SELECT id FROM conversation WHERE opened_at <= $1 AND coalesce(ended_at, last_active_at) <= $1 AND ${WITHOUT_REPORT} AND ${UNANSWERED}`,
    ...conversation,
  },
  {
    // Its resident asked for a person and was told that they keep it for so long (S8). A report stays without it.
    name: 'protected-chat-with-staff',
    keepMs: 30 * DAY_MS,
    due: `SELECT id FROM conversation WHERE sensitivity = 'protected' AND opened_at <= $1 AND coalesce(ended_at, last_active_at) <= $1 AND ${ANSWERED} AND ${NOT_WAITED_FOR}`,
    ...conversation,
  },
  {
    name: 'chat-with-staff',
    keepMs: 2 * 365.25 * DAY_MS,
    due: `SELECT id FROM conversation WHERE opened_at <= $1 AND coalesce(ended_at, last_active_at) <= $1 AND ${WITHOUT_REPORT}`,
    ...conversation,
  },
  {
    // The conversation it came from has no report any more and goes with the next run.
    name: 'report',
    keepMs: 2 * 365.25 * DAY_MS,
    due: 'SELECT reference AS id FROM report WHERE sent_at <= $1',
    owner: reportOwner,
    remove: 'DELETE FROM report WHERE reference = ANY($1::text[])',
  },
  {
    // A name that no report stands under any more.
    name: 'report-case',
    keepMs: DAY_MS,
    due: 'SELECT id FROM report_case WHERE opened_at <= $1 AND NOT EXISTS (SELECT FROM report WHERE report.case_id = report_case.id)',
    owner: caseOwner,
    remove: 'DELETE FROM report_case WHERE id = ANY($1::text[])',
  },
  {
    // Taking back is offered for ten minutes.
    name: 'report-batch',
    keepMs: DAY_MS,
    due: 'SELECT id FROM report_batch WHERE at <= $1',
    remove: 'DELETE FROM report_batch WHERE id = ANY($1::text[])',
  },
  {
    // They go with their conversation; what stays longer than this for a report, the report has itself.
    name: 'translation',
    keepMs: 30 * DAY_MS,
    due: 'SELECT ctid::text AS id FROM translation WHERE at <= $1',
    remove: 'DELETE FROM translation WHERE ctid = ANY($1::tid[])',
  },
  {
    name: 'translation-use',
    keepMs: 400 * DAY_MS,
    due: 'SELECT ctid::text AS id FROM translation_use WHERE day <= $1',
    remove: 'DELETE FROM translation_use WHERE ctid = ANY($1::tid[])',
  },
  {
    name: 'receipt-secret',
    keepMs: 0,
    due: 'SELECT conversation_id AS id FROM receipt_secret WHERE expires_at <= $1',
    remove: 'DELETE FROM receipt_secret WHERE conversation_id = ANY($1::text[])',
  },
  {
    name: 'attempt',
    keepMs: DAY_MS,
    due: 'SELECT ctid::text AS id FROM attempt WHERE minute <= $1',
    remove: 'DELETE FROM attempt WHERE ctid = ANY($1::tid[])',
  },
  {
    name: 'break-glass',
    keepMs: 365 * DAY_MS,
    due: 'SELECT id::text AS id FROM break_glass WHERE at <= $1',
    remove: 'DELETE FROM break_glass WHERE id = ANY($1::bigint[])',
  },
  {
    name: 'used-once',
    keepMs: 0,
    due: 'SELECT key AS id FROM used_once WHERE until <= $1',
    remove: 'DELETE FROM used_once WHERE key = ANY($1::text[])',
  },
  {
    name: 'heartbeat',
    keepMs: DAY_MS,
    due: 'SELECT node AS id FROM heartbeat WHERE at <= $1',
    remove: 'DELETE FROM heartbeat WHERE node = ANY($1::text[])',
  },
  {
    name: 'retention-run',
    keepMs: 365 * DAY_MS,
    due: 'SELECT id::text AS id FROM retention_run WHERE at <= $1',
    remove: 'DELETE FROM retention_run WHERE id = ANY($1::bigint[])',
  },
];
