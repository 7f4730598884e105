import type { Statement } from '../database.ts';
import type { Store } from '../handle.ts';

/** What a page of the staff's is about: a report by its reference, a conversation or one handoff of it by its id. */
export interface CaseName {
  readonly kind: 'report' | 'conversation' | 'handoff';
  readonly id: string;
}

/** What decides who may open a case. `subject` names it in the audit and owns its key. */
export interface StaffCase {
  readonly subject: string; // 'report:<reference>', 'conversation:<id>'
  readonly restricted: boolean;
  readonly holder?: string; // the member of staff who has the conversation now
}

interface Row {
  readonly subject: string;
  readonly restricted: boolean;
  readonly holder: string | null;
}

const REPORT: Statement = {
  name: 'case-of-report',
  text: `SELECT 'report:' || reference AS subject, restricted, NULL AS holder FROM report WHERE reference = $1`,
};
// Whoever has closed a chat has it no more: its resident may go on with the assistant. Where they have left, nothing more is told.
const HANDOFF_COLUMNS = `'conversation:' || handoff.conversation_id AS subject,
  (handoff.restricted OR conversation.sensitivity = 'protected') AS restricted,
  CASE WHEN handoff.state <> 'closed' OR handoff.outcome = 'left' THEN handoff.holder END AS holder`;
const HANDOFF: Statement = {
  name: 'case-of-handoff',
  text: `SELECT ${HANDOFF_COLUMNS} FROM handoff JOIN conversation ON conversation.id = handoff.conversation_id WHERE handoff.id = $1`,
};
const CONVERSATION: Statement = {
  name: 'case-of-conversation',
  text: `SELECT ${HANDOFF_COLUMNS} FROM handoff JOIN conversation ON conversation.id = handoff.conversation_id
    WHERE handoff.conversation_id = $1 ORDER BY handoff.asked_at DESC LIMIT 1`,
};
const STATEMENTS = { report: REPORT, handoff: HANDOFF, conversation: CONVERSATION } as const;

/** Finds a case. `undefined`: there is none, or the resident never asked for staff, who then see nothing of it (S8). */
export async function findCase(store: Store, name: CaseName): Promise<StaffCase | undefined> {
  const [row] = await store.database.run<Row>(STATEMENTS[name.kind], [name.id]);
  if (row === undefined) return undefined;
  const { subject, restricted, holder } = row;
  return { subject, restricted, ...(holder === null ? {} : { holder }) };
}
