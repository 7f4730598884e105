import type { Connection, Statement } from '../database.ts';

/** Whoever asks for a person again within a week of a chat with staff comes back to the same team. */
export const COMES_BACK_MS = 7 * 24 * 60 * 60 * 1000;

/** What a new handoff takes from the one before: nothing for somebody who is new. */
export interface Return {
  readonly cameBack?: true;
  readonly hadBy?: string | null; // a staff id; none when it was passed back to the assistant, or the account is gone
  readonly team?: string;
}

const LAST = `SELECT id, state, team, holder FROM handoff WHERE conversation_id = $1 AND state IN ('wrap-up', 'closed') AND ended_at >= $2
        AND (holder IS NOT NULL OR answered_at IS NOT NULL) ORDER BY ended_at DESC LIMIT 1`;
const RETURN: Statement = {
  name: 'handoff-return',
  text: `WITH before AS (
      ${LAST}
    ), closed AS (
      UPDATE handoff SET state = 'closed', outcome = 'came-back', events = events + 1 FROM before
      WHERE handoff.id = before.id AND handoff.state = 'wrap-up' RETURNING handoff.id, handoff.events
    ), noted AS (
      INSERT INTO handoff_event (handoff_id, number, at, kind, by, about) SELECT id, events, $3, 'closed', 'resident', 'came-back' FROM closed
    )
    SELECT team, holder AS "hadBy" FROM before`,
};

/** What somebody who asks for a person had before. A chat that was over and not yet closed is closed, since one conversation waits but once. */
export async function returnOf(within: Connection, conversationId: string, now: Date): Promise<Return> {
  const since = new Date(now.getTime() - COMES_BACK_MS);
  const [row] = await within.run<{ team: string; hadBy: string | null }>(RETURN, [conversationId, since, now]);
  return row === undefined ? {} : { cameBack: true, ...row };
}

const TEAM: Statement = { name: 'handoff-team-before', text: `SELECT team FROM (${LAST}) AS before` };

/** The team that a conversation would come back to, if it does. */
export async function teamBefore(on: Connection, conversationId: string, now: Date): Promise<string | undefined> {
  const since = new Date(now.getTime() - COMES_BACK_MS);
  const [row] = await on.run<{ team: string }>(TEAM, [conversationId, since]);
  return row?.team;
}
