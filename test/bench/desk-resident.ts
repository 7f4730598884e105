import { randomUUID } from 'node:crypto';

import { requestHandoff } from '../../store/handoffs/handoffs.ts';
import type { Store } from '../../store/store.ts';

/** A resident who waits for a person, and then writes to them. */
export interface BenchResident {
  readonly conversationId: string;
  readonly handoffId: string;
  readonly say: (text: string) => Promise<void>;
}

/** Opens a conversation over Direct Line and asks for a person. */
export async function openResident(store: Store, origin: string): Promise<BenchResident> {
  const base = `${origin}/v3/directline/conversations`;
  const opened = await fetch(base, { method: 'POST' });
  const { conversationId, token } = (await opened.json()) as { conversationId: string; token: string };
  const handoffId = randomUUID();
  await requestHandoff(store, {
    ...{ id: handoffId, conversationId, reason: 'asked', urgency: 2, team: 'community-safety', needs: [] },
    ...{ restricted: false, language: 'en', now: new Date() },
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    conversationId,
    handoffId,
    say: async (text) => {
      const body = JSON.stringify({ type: 'message', text });
      const { status } = await fetch(`${base}/${conversationId}/activities`, { method: 'POST', headers, body });
      if (status !== 200) throw new Error(`a resident's message was answered ${String(status)}`);
    },
  };
}
