import type { Connection, Transaction } from '../database.ts';
import { and, eq, ne, sql } from '../drizzle.ts';
import { staff } from '../schema.ts';
import { handoffs } from '../schema-desk.ts';

/** Who is named for a team, and how many of its conversations are not closed. Drills do not count. */
export interface TeamUse {
  readonly people: readonly string[]; // staff ids
  readonly chats: number;
}

/** The use of each team that is in use, by its id. */
export async function teamUse(on: Connection): Promise<ReadonlyMap<string, TeamUse>> {
  const people = await on.orm
    .select({ team: sql<string>`team`, ids: sql<readonly string[]>`array_agg(${staff.id} ORDER BY ${staff.id})` })
    .from(sql`${staff}, unnest(${staff.teams}) AS team`)
    .groupBy(sql`team`);
  const chats = await on.orm
    .select({ team: handoffs.team, count: sql<number>`count(*)::int` })
    .from(handoffs)
    .where(and(ne(handoffs.state, 'closed'), eq(handoffs.training, false)))
    .groupBy(handoffs.team);
  const teams = new Set([...people, ...chats].map(({ team }) => team));
  return new Map(
    [...teams].map((id) => [
      id,
      {
        people: people.find(({ team }) => team === id)?.ids ?? [],
        chats: chats.find(({ team }) => team === id)?.count ?? 0,
      },
    ]),
  );
}

/**
 * The use of each team until the transaction ends: whoever would be named for one, or come to one, waits for it, and then
 * sees what became of the teams.
 */
export async function teamUseUntilSaved(within: Transaction): Promise<ReadonlyMap<string, TeamUse>> {
  await within.execute('LOCK TABLE staff, handoff IN SHARE MODE');
  return teamUse(within);
}
