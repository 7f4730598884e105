import type { Connection, Statement } from '../database.ts';
import type { HandoffRow } from './handoffs.ts';

/** From these on another person has the conversation, or nobody: whoever had joined has to join anew, whoever was wanted is wanted no more. */
const ANEW = `('claimed', 'transferred', 'taken-over', 'returned', 'lease-expired')`;

/** SQL: the number of the event since which a handoff is where it is now. `handoff` is what names it in the statement. */
export const sinceTaken = (handoff: string): string =>
  `coalesce((SELECT max(number) FROM handoff_event WHERE handoff_id = ${handoff} AND kind IN ${ANEW}), 0)`;
const JOINED: Statement = {
  name: 'handoff-joined',
  text: `SELECT DISTINCT staff.id FROM handoff_event JOIN staff ON 'staff:' || staff.id = handoff_event.by
    WHERE handoff_event.handoff_id = $1 AND handoff_event.kind = 'joined' AND 'supervisor' = ANY(staff.roles)
      AND number > ${sinceTaken('$1')}`,
};

/** The supervisors who have joined whoever has a conversation now, and may write in it; none once it is over. */
export async function whoJoined(
  on: Connection,
  { id, state }: Pick<HandoffRow, 'id' | 'state'>,
): Promise<readonly string[]> {
  if (state !== 'with-staff') return [];
  const rows = await on.run<{ readonly id: string }>(JOINED, [id]);
  return rows.map((row) => row.id);
}

/** Whether somebody may write to the resident: who holds the conversation, or a supervisor who joined them. */
export async function maySay(
  row: Pick<HandoffRow, 'id' | 'state' | 'holder'>,
  within: Connection,
  staffId: string,
): Promise<boolean> {
  return row.holder === staffId || (await whoJoined(within, row)).includes(staffId);
}
