import { openConversation } from '../../store/conversations.ts';
import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import type { Store } from '../../store/store.ts';

const STEP_MS = 100; // all have come within two minutes, so that no timer moves them;

/**
 * A full day: `many-0` waits longest. Every tenth chat, and each that is held, went through the store as any other does;
 * those between wait for a speaker of Polish and hold nothing.
 */
export async function openMany(
  store: Store,
  { waiting, held, holder, now }: { readonly waiting: number; readonly held: number; readonly holder: string; readonly now: Date }, // prettier-ignore
): Promise<void> {
  const count = waiting + held;
  await store.database.execute(BARE_CONVERSATIONS, [waiting - 1, count, now]);
  await store.database.execute(BARE_HANDOFFS, [waiting - 1, count, now]);
  await store.database.execute('UPDATE staff SET most_chats = 50 WHERE id = $1', [holder]);
  const whole = Array.from({ length: count }, (_, at) => at).filter((at) => at % 10 === 0 || at >= waiting);
  for (const at of whole) await openOne(store, at, new Date(now.getTime() - (count - at) * STEP_MS));
  for (const at of whole.filter((one) => one >= waiting))
    await claimHandoff(store, { handoffId: `many-${String(at)}`, staffId: holder, now: new Date() });
}

async function openOne(store: Store, at: number, now: Date): Promise<void> {
  const id = `many-${String(at)}`;
  const body = { text: `This is chat ${String(at)}`, language: 'en', choices: [], select: 'one' };
  const messages = [{ from: 'resident', body }] as const;
  await openConversation(store, { ...{ id, userId: `u-${id}`, channel: 'page', language: 'en', dialog: {} }, messages, now }); // prettier-ignore
  const request = { reason: 'asked', urgency: 2, team: 'communities', restricted: false, language: 'en' } as const;
  await requestHandoff(store, { ...request, id, conversationId: id, now, needs: [] });
}

const BARE = `generate_series(0, $1::integer) AS n WHERE n % 10 <> 0`;
const SINCE = `$3::timestamptz - ($2::integer - n) * interval '100 milliseconds'`;
const BARE_CONVERSATIONS = `INSERT INTO conversation (id, user_id, language, channel, opened_at, last_active_at, sealed)
  SELECT 'many-' || n, 'u-' || n, 'en', 'page', ${SINCE}, ${SINCE}, '' FROM ${BARE}`;
const BARE_HANDOFFS = `INSERT INTO handoff (id, conversation_id, state, reason, urgency, team, needs, restricted, language, asked_at, queued_at)
  SELECT 'many-' || n, 'many-' || n, 'waiting', 'asked', 2, 'communities', '{language:pl}', false, 'en', ${SINCE}, ${SINCE} FROM ${BARE}`;
