import type { SQL } from 'drizzle-orm';

import type { AuditEntry } from './audit.ts';
import { and, count, desc, eq, inArray, isNull, lt, sql } from './drizzle.ts';
import type { Store } from './handle.ts';
import { audit } from './schema.ts';

/** What is looked for in the audit; what is left out means any. */
export interface AuditQuery {
  readonly actor?: string;
  readonly action?: string; // or how it begins: 'report.'
  readonly subject?: string;
  readonly from?: Date;
  readonly to?: Date; // not included
  readonly before?: number; // a `next`, for the page after
  readonly limit: number;
}

/** One row of the audit. `chained`: its place in the chain is fixed. */
export interface AuditRow extends AuditEntry {
  readonly id: number;
  readonly at: Date;
  readonly chained: boolean;
}

/** A page of the audit, newest first. `next` is given when there may be more. */
export async function listAudit(
  store: Store,
  query: AuditQuery,
): Promise<{ readonly rows: readonly AuditRow[]; readonly next?: number }> {
  const rows = await store.database.orm
    .select()
    .from(audit)
    .where(and(...conditionsOf(query)))
    .orderBy(desc(audit.id))
    .limit(query.limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ id, at, actor, action, subject, chain }) => ({
      id,
      at,
      actor,
      action,
      subject,
      chained: chain !== null,
    })),
    ...(last === undefined || rows.length < query.limit ? {} : { next: last.id }),
  };
}

/** What somebody did to one subject, and when last. */
export interface LastDone {
  readonly actor: string;
  readonly action: string;
  readonly at: Date;
}

/** Who did which of some things to a subject, each with the last time, the newest first. */
export async function lastDone(
  store: Store,
  asked: { readonly subject: string; readonly actions: readonly string[]; readonly limit: number },
): Promise<readonly LastDone[]> {
  const at = sql<Date>`max(${audit.at})`.mapWith(audit.at);
  return store.database.orm
    .select({ actor: audit.actor, action: audit.action, at })
    .from(audit)
    .where(and(eq(audit.subject, asked.subject), inArray(audit.action, [...asked.actions])))
    .groupBy(audit.actor, audit.action)
    .orderBy(desc(at))
    .limit(asked.limit);
}

/** The rows that are not in the chain yet: how many, and since when the oldest waits. */
export async function unchainedTail(store: Store): Promise<{ readonly rows: number; readonly oldest?: Date }> {
  const [row] = await store.database.orm
    .select({ rows: count(), oldest: sql<string | Date | null>`min(${audit.at})` })
    .from(audit)
    .where(isNull(audit.chain));
  const { rows = 0, oldest } = row ?? {};
  return oldest === null || oldest === undefined ? { rows } : { rows, oldest: new Date(oldest) };
}

function conditionsOf({ actor, action, subject, from, to, before }: AuditQuery): readonly (SQL | undefined)[] {
  return [
    actor === undefined ? undefined : eq(audit.actor, actor),
    actor?.startsWith('staff:') === true ? sql`${audit.actor} LIKE 'staff:%'` : undefined, // the index is of these rows
    action === undefined ? undefined : sql`starts_with(${audit.action}, ${action})`,
    subject === undefined ? undefined : eq(audit.subject, subject),
    from === undefined ? undefined : sql`${audit.at} >= ${from.toISOString()}`,
    to === undefined ? undefined : sql`${audit.at} < ${to.toISOString()}`,
    before === undefined ? undefined : lt(audit.id, before),
  ];
}
