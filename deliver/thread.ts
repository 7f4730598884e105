import type { MachineTranslation, Phrased } from '../locales/phrased.ts';
import {
  leaveThread,
  nextForThread,
  noteThreadSent,
  takeThread,
  type BotThread,
  type ThreadLease,
} from '../store/bot-threads.ts';
import { errorCode } from '../store/database.ts';
import type { Store } from '../store/store.ts';

/** Words for a thread; where a machine put them into the resident's language, with its name and what staff wrote. */
export type ThreadBody = Phrased & Partial<MachineTranslation>;

/** Writes one message to a thread; `key` is the same whenever the same is written again. Rejects when the channel did not take it. */
export type WriteToThread = (thread: BotThread, body: ThreadBody, key: string) => Promise<void>;
/** Does one job of its kind; a rejected promise means: try again later. */
export type ThreadNews = (job: { readonly conversationId: string }) => Promise<void>;

const REFUSED_MS = 60_000; // for so long a message is tried again that the channel says it does not take
const FAILED_MS = 60 * 60_000; // and one for which the channel could not be reached: what comes later yet helps nobody

/**
 * Writes what staff and the service said to the thread of a channel, in order, each once: one node at a time, and what was
 * taken is noted at once. A node that lost the thread to another leaves the rest to it.
 * What the channel has not taken for long enough is marked as not delivered, which staff see, and what follows goes on. Only a fault between the two can write a message again, with the same key.
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
        const { at } = next;
        const written = write(thread, next.body as ThreadBody, `${conversationId}|${String(sent)}`); // sealed: what opens is what we wrote
        const delivered = await written.then(
          () => true,
          (error: unknown) => giveUp(store, error, now().getTime() - at.getTime()),
        );
        lease = await noteThreadSent(store, lease, { sequence: sent, delivered, now: now() });
        if (!delivered) store.announcer.announce(conversationId);
      }
    } finally {
      if (lease !== undefined) await leaveThread(store, lease);
    }
  };
}

/** Not delivered, where a message has been tried for long enough; until then the error stands, and the job is tried again. */
function giveUp({ log }: Store, error: unknown, age: number): false {
  if (age < (isRefusal(error) ? REFUSED_MS : FAILED_MS)) throw error;
  log.error({ code: errorCode(error) }, 'a message was not delivered to its thread, and is given up');
  return false;
}

const PASSING: ReadonlySet<number> = new Set([401, 408, 429]);

/** Whether the channel says that it does not take this message, and not that it is busy or does not know us now. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : NaN;
  return status >= 400 && status < 500 && !PASSING.has(status);
}

/** Another node writes to the thread now; it may have looked before this message was there. */
export class ThreadTakenError extends Error {
  override readonly name = 'ThreadTakenError';
}
