import { and, eq } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { deskDrafts } from '../schema-desk.ts';
import { open, seal } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** Whose unsent words, and to whom. */
export interface DraftPlace {
  readonly staffId: string;
  readonly conversationId: string;
}

/** Keeps what somebody has written and not sent, in place of what was kept before; an empty text keeps nothing. Gone with the conversation's key. */
export async function keepDraft(
  store: Store,
  draft: DraftPlace & { readonly text: string; readonly now: Date },
): Promise<void> {
  const { staffId, conversationId, text, now } = draft;
  if (text === '') return dropDraft(store, draft);
  const owner = conversationOwner(conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined) return;
  const sealed = seal(key, draftPlace(draft), text);
  await store.database.orm
    .insert(deskDrafts)
    .values({ staffId, conversationId, at: now, sealed })
    .onConflictDoUpdate({ target: [deskDrafts.staffId, deskDrafts.conversationId], set: { at: now, sealed } });
}

/** What somebody had written; empty when there is nothing. */
export async function readDraft(store: Store, draft: DraftPlace): Promise<string> {
  const [row] = await store.database.orm.select({ sealed: deskDrafts.sealed }).from(deskDrafts).where(placed(draft));
  if (row === undefined) return '';
  const owner = conversationOwner(draft.conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  return key === undefined ? '' : String(open(key, draftPlace(draft), row.sealed));
}

/** Forgets what somebody had written: it was sent, or taken back. */
export async function dropDraft(store: Store, draft: DraftPlace): Promise<void> {
  await store.database.orm.delete(deskDrafts).where(placed(draft));
}

const placed = ({ staffId, conversationId }: DraftPlace) =>
  and(eq(deskDrafts.staffId, staffId), eq(deskDrafts.conversationId, conversationId));

const draftPlace = ({ staffId, conversationId }: DraftPlace): string => `desk_draft:${staffId}:${conversationId}`;
