import type { MachineTranslation, Phrased } from '../locales/phrased.ts';
import { leaveThread, nextForThread, noteThreadSent, takeThread, type BotThread } from '../store/bot-threads.ts';
import type { Store } from '../store/store.ts';

/** Words for a thread; where a machine put them into the resident's language, with its name and what staff wrote. */
export type ThreadBody = Phrased & Partial<MachineTranslation>;

/** Writes one message to a thread; `key` is the same whenever the same is written again. Rejects when the channel did not take it. */
export type WriteToThread = (thread: BotThread, body: ThreadBody, key: string) => Promise<void>;
/** Does one job of its kind; a rejected promise means: try again later. */
export type ThreadNews = (job: { readonly conversationId: string }) => Promise<void>;

/**
 * Writes what staff and the service said to the thread of a channel, in order, each once: one node at a time, and what was
 * taken is noted at once. Only a fault between the two can write a message again, with the same key.
 */
export function sendToThread(store: Store, write: WriteToThread, now: () => Date = () => new Date()): ThreadNews {
  return async ({ conversationId }) => {
    const thread = await takeThread(store, conversationId, now());
    if (thread === 'taken') throw new ThreadTakenError();
    if (thread === undefined) return;
    try {
      let { sent } = thread;
      for (
        let next = await nextForThread(store, thread);
        next !== undefined;
        next = await nextForThread(store, { conversationId, sent })
      ) {
        await write(thread, next.body as ThreadBody, `${conversationId}|${String(next.sequence)}`); // sealed: what opens is what we wrote
        await noteThreadSent(store, conversationId, next.sequence);
        sent = next.sequence;
      }
    } finally {
      await leaveThread(store, conversationId);
    }
  };
}

/** Another node writes to the thread now; it may have looked before this message was there. */
export class ThreadTakenError extends Error {
  override readonly name = 'ThreadTakenError';
}
