import { writeAudit } from '../audit.ts';
import { asc, eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { conversations } from '../schema.ts';
import { caseNotes } from '../schema-desk.ts';
import { open, seal } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** A note that staff wrote about a case, for staff. It goes with the conversation. */
export interface CaseNote {
  readonly number: number;
  readonly at: Date;
  readonly by: string; // a staff id
  readonly text: string;
}

/** Adds a note, with its audit row. `undefined`: the conversation is gone. */
export async function addCaseNote(
  store: Store,
  note: { readonly conversationId: string; readonly staffId: string; readonly text: string; readonly now: Date },
): Promise<number | undefined> {
  const { conversationId, staffId, text, now } = note;
  const owner = conversationOwner(conversationId);
  return store.database.transaction(async (within) => {
    const [row] = await within.orm
      .select({ id: conversations.id })
      .from(conversations)
      .where(eq(conversations.id, conversationId))
      .for('update'); // two notes at once get two numbers
    const key = (await readKeys(store, within, [owner])).get(owner);
    if (row === undefined || key === undefined) return undefined;
    const [last] = await within.orm
      .select({ number: sql<number>`coalesce(max(${caseNotes.number}), 0)` })
      .from(caseNotes)
      .where(eq(caseNotes.conversationId, conversationId));
    const number = (last?.number ?? 0) + 1;
    const sealed = seal(key, notePlace(conversationId, number), text);
    await within.orm.insert(caseNotes).values({ conversationId, number, at: now, by: staffId, sealed });
    await writeAudit(within, now, { actor: `staff:${staffId}`, action: 'case.note', subject: owner });
    return number;
  });
}

/** The notes of a case, oldest first; none when the conversation is gone. */
export async function readCaseNotes(store: Store, conversationId: string): Promise<readonly CaseNote[]> {
  const owner = conversationOwner(conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined) return [];
  const rows = await store.database.orm
    .select()
    .from(caseNotes)
    .where(eq(caseNotes.conversationId, conversationId))
    .orderBy(asc(caseNotes.number));
  return rows.map(({ number, at, by, sealed }) => ({
    number,
    at,
    by,
    text: String(open(key, notePlace(conversationId, number), sealed)),
  }));
}

const notePlace = (conversationId: string, number: number): string => `case_note:${conversationId}:${String(number)}`;
