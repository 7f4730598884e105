import type { Connection, Statement } from '../database.ts';

const FOUND: Statement = {
  name: 'handoff-found',
  text: `UPDATE handoff SET urgency = least(urgency, $2), restricted = restricted OR $3
    WHERE conversation_id = $1 AND state <> 'closed' AND (urgency > $2 OR restricted < $3)`,
};

/** What was found in a conversation counts for its open handoff at once: a danger goes to the front, abuse is for specialists (S8, S11). */
export async function noteFound(
  within: Connection,
  conversationId: string,
  { urgency, restricted }: { readonly urgency: number; readonly restricted: boolean },
): Promise<void> {
  await within.run(FOUND, [conversationId, urgency, restricted]);
}
