import type { Statement } from '../database.ts';
import type { Store } from '../handle.ts';

/** A conversation that somebody's desk must hear of: they hold it, or have it open. */
export interface Watched {
  readonly staffId: string;
  readonly conversationId: string;
}

const WATCHED: Statement = {
  name: 'desk-watched',
  text: `SELECT holder AS "staffId", conversation_id AS "conversationId" FROM handoff
      WHERE holder = ANY($1::text[]) AND state IN ('with-staff', 'wrap-up')
    UNION SELECT staff_id, viewing FROM desk_presence WHERE staff_id = ANY($1::text[]) AND viewing IS NOT NULL`,
};
const LAST: Statement = {
  name: 'desk-last-sequences',
  text: 'SELECT id, last_sequence AS sequence FROM conversation WHERE id = ANY($1::text[])',
};

/** What the desks of some staff must hear of, in one query for all of them. */
export async function watchedBy(store: Store, staffIds: readonly string[]): Promise<readonly Watched[]> {
  return store.database.run<Watched>(WATCHED, [staffIds]);
}

/** How far some conversations have come. */
export async function lastSequences(
  store: Store,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly sequence: number }[]> {
  return store.database.run(LAST, [ids]);
}
