import type { Statement, Transaction } from '../database.ts';

const NEWEST = `(SELECT body FROM content_version WHERE kind = 'teams' ORDER BY version DESC LIMIT 1)`;
const STANDS = `jsonb_path_exists(newest.body, '$.teams[*].id ? (@ == $id)', jsonb_build_object('id', team))`;

const GONE: Statement = {
  name: 'teams-gone',
  text: `SELECT team AS id FROM unnest($1::text[]) AS team, ${NEWEST} AS newest WHERE NOT ${STANDS}`,
};

/** Which of these teams have been taken out; none while nobody has changed the teams that came with the service. */
export async function teamsGone(within: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return (await within.run<{ readonly id: string }>(GONE, [ids])).map(({ id }) => id);
}

const MOVE: Statement = {
  name: 'handoff-to-standing-team',
  text: `UPDATE handoff SET team = newest.body->'teams'->0->>'id' FROM ${NEWEST} AS newest
    WHERE handoff.id = $1 AND NOT ${STANDS}`,
};

/** Brings a conversation whose team has been taken out to the first one, which has what nobody else is named for. */
export async function moveToStandingTeam(within: Transaction, handoffId: string): Promise<void> {
  await within.run(MOVE, [handoffId]);
}
