import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import type { Store } from '../../store/store.ts';
import { signedInStaff } from './staff-cases.ts';
import { createTestBot, startTalk } from './test-bot.ts';

/** A conversation in which a resident wrote these words and that a member of staff, who may see all, now holds. */
export async function heldTalk(
  store: Store,
  words: string,
  more: { readonly restricted?: boolean; readonly translators?: readonly string[] } = {},
): Promise<{ readonly conversation: string; readonly staffId: string; readonly cookie: string }> {
  const now = new Date();
  const talk = await startTalk(createTestBot(store, { now: () => now }));
  await talk.say(words);
  const { id, cookie } = await signedInStaff(store, ['agent', 'specialist']);
  const handoff = { id: `h-${talk.id}`, conversationId: talk.id, reason: 'asked', urgency: 2, team: 'desk', needs: [], language: 'en', now } as const; // prettier-ignore
  await requestHandoff(store, { ...handoff, restricted: false, ...more });
  await claimHandoff(store, { handoffId: handoff.id, staffId: id, now });
  return { conversation: talk.id, staffId: id, cookie };
}
