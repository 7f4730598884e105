import { and, eq, ne, sql } from './drizzle.ts';
import type { Store } from './handle.ts';
import { staff } from './schema.ts';
import { handoffs } from './schema-desk.ts';

/** How many people are named for a team, and how many of its conversations are not closed. Drills do not count. */
export interface TeamUse {
  readonly people: number;
  readonly chats: number;
}

/** The use of each team that is in use, by its id. */
export async function teamUse(store: Store): Promise<ReadonlyMap<string, TeamUse>> {
  const { orm } = store.database;
  const [people, chats] = await Promise.all([
    orm
      .select({ team: sql<string>`team`, count: sql<number>`count(*)::int` })
      .from(sql`${staff}, unnest(${staff.teams}) AS team`)
      .groupBy(sql`team`),
    orm
      .select({ team: handoffs.team, count: sql<number>`count(*)::int` })
      .from(handoffs)
      .where(and(ne(handoffs.state, 'closed'), eq(handoffs.training, false)))
      .groupBy(handoffs.team),
  ]);
  const teams = new Set([...people, ...chats].map(({ team }) => team));
  const countIn = (rows: typeof people, id: string): number => rows.find(({ team }) => team === id)?.count ?? 0;
  return new Map([...teams].map((id) => [id, { people: countIn(people, id), chats: countIn(chats, id) }]));
}
