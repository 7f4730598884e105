import type { MachineTranslation, Phrased } from '../locales/phrased.ts';
import {
  leaveThread,
  nextForThread,
  noteThreadSent,
  takeThread,
  type BotThread,
  type ThreadLease,
} from '../store/bot-threads.ts';
import type { Store } from '../store/store.ts';

/** Words for a thread; where a machine put them into the resident's language, with its name and what staff wrote. */
export type ThreadBody = Phrased & Partial<MachineTranslation>;

/** Writes one message to a thread; `key` is the same whenever the same is written again. Rejects when the channel did not take it. */
export type WriteToThread = (thread: BotThread, body: ThreadBody, key: string) => Promise<void>;
/** Does one job of its kind; a rejected promise means: try again later. */
export type ThreadNews = (job: { readonly conversationId: string }) => Promise<void>;

/**
 * Writes what staff and the service said to the thread of a channel, in order, each once: one node at a time, and what was
 * taken is noted at once. A node that lost the thread to another leaves the rest to it. Only a fault between the two can write a message again, with the same key.
 */
export function sendToThread(store: Store, write: WriteToThread, now: () => Date = () => new Date()): ThreadNews {
  return async ({ conversationId }) => {
    const thread = await takeThread(store, conversationId, now());
    if (thread === 'taken') throw new ThreadTakenError();
    if (thread === undefined) return;
    let lease: ThreadLease | undefined = thread;
    let { sent } = thread;
    try {
      for (
        let next = await nextForThread(store, thread);
        next !== undefined && lease !== undefined;
        next = await nextForThread(store, { conversationId, sent })
      ) {
        sent = next.sequence;
        await write(thread, next.body as ThreadBody, `${conversationId}|${String(sent)}`); // sealed: what opens is what we wrote
        lease = await noteThreadSent(store, lease, { sequence: sent, now: now() });
      }
    } finally {
      if (lease !== undefined) await leaveThread(store, lease);
    }
  };
}

/** Another node writes to the thread now; it may have looked before this message was there. */
export class ThreadTakenError extends Error {
  override readonly name = 'ThreadTakenError';
}
