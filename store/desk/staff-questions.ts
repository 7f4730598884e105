import { writeAudit } from '../audit.ts';
import { dialogPlace } from '../conversations.ts';
import { and, eq, isNull } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { maySay } from '../handoffs/handoff-joined.ts';
import { addServiceMessage, announceHandoff } from '../handoffs/handoffs.ts';
import { conversations } from '../schema.ts';
import { handoffs } from '../schema-desk.ts';
import { jsonOf, sealJson } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** `stale`: something changed since the version it was worded for; nothing was stored then, nor with the last two. */
export type Asked = 'asked' | 'stale' | 'not-yours' | 'ended';

/** Stores a question that whoever holds the conversation sends, or a supervisor who joined them, from the service, with what must be remembered of it. */
export async function askAsStaff(
  store: Store,
  question: {
    readonly conversationId: string;
    readonly staffId: string;
    readonly version: number;
    readonly body: unknown;
    readonly dialog: unknown;
    readonly now: Date;
  },
): Promise<Asked> {
  const { conversationId: id, staffId, now } = question;
  const owner = conversationOwner(id);
  const asked = await store.database.transaction(async (within): Promise<Asked> => {
    const [row] = await within.orm
      .select({ version: conversations.version })
      .from(conversations)
      .where(and(eq(conversations.id, id), isNull(conversations.endedAt)))
      .for('update');
    const key = (await readKeys(store, within, [owner])).get(owner);
    if (row === undefined || key === undefined) return 'ended';
    const isHeld = and(eq(handoffs.conversationId, id), eq(handoffs.state, 'with-staff'));
    const [handoff] = await within.orm.select().from(handoffs).where(isHeld);
    if (handoff === undefined || !(await maySay(handoff, within, staffId))) return 'not-yours';
    if (row.version !== question.version) return 'stale';
    const sealed = sealJson(key, dialogPlace(id), jsonOf(question.dialog));
    await within.orm.update(conversations).set({ sealed, lastActiveAt: now }).where(eq(conversations.id, id));
    await addServiceMessage(store, within, id, question.body, now);
    if (handoff.answeredAt === null)
      await within.orm.update(handoffs).set({ answeredAt: now }).where(eq(handoffs.id, handoff.id));
    await writeAudit(within, now, { actor: `staff:${staffId}`, action: 'handoff.asked', subject: owner });
    return 'asked';
  });
  if (asked === 'asked') announceHandoff(store, id);
  return asked;
}
