import type { KeyObject } from 'node:crypto';

import type { Database, StoreLog, Transaction } from './database.ts';
import type { KeyRing } from './sealing/key-ring.ts';
import type { ReadConversation } from './read-conversation.ts';
import type { RecentKeys } from './sealing/recent-keys.ts';
import type { RecentSnapshots } from './recent-snapshots.ts';

/** Work to be done after a commit, by any node. Ids only: whoever does it reads the rest from the store. */
export type Job =
  | { readonly kind: 'report-arrived' | 'report-added'; readonly reference: string }
  | { readonly kind: 'chat-waits' | 'chat-waits-webhook' | 'hub-news'; readonly handoffId: string }
  | { readonly kind: 'thread-news'; readonly conversationId: string };

/** What does one kind of job. A rejected promise means: try again later. A kind that nothing does is done at once. */
export type Handlers = { readonly [Kind in Job['kind']]?: (job: Job & { readonly kind: Kind }) => Promise<void> };

/** Something done again and again, by one node at a time. */
export interface Chore {
  readonly name: string;
  readonly cron: string;
  readonly run: () => Promise<void>;
}

/** A job as the statement that promises it, whose one value is `$1`: for a part of a larger statement. */
export interface WrittenJob {
  readonly kind: Job['kind'];
  readonly text: string; // the same for every job of a kind
  readonly value: string;
}

/** The queue of jobs, without its vendor. */
export interface JobQueue {
  readonly write: (job: Job) => Promise<WrittenJob>;
  readonly send: (within: Transaction, job: Job) => Promise<void>;
  readonly work: (handlers: Handlers, chores: readonly Chore[]) => Promise<() => Promise<void>>;
  readonly waiting: () => Promise<Readonly<Record<string, number>>>;
  readonly givenUp: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** What a turn has just stored, for readers on the same node: it spares them reading the rows. */
export interface News extends ReadConversation {
  readonly receiptSecret?: string; // of a report that this turn sent
}

/** Tells readers that a conversation has news; those on this node also what the news are, where that is known. */
export interface Announcer {
  readonly watch: (conversationId: string, listener: (news?: News) => void) => () => void;
  readonly announce: (conversationId: string, news?: News) => void;
  readonly stop: () => Promise<void>;
}

/** One node's open store. Made by `openStore`, passed first to every function of this room. */
export interface Store {
  readonly node: string; // this process, for heartbeats
  readonly database: Database;
  readonly ring: KeyRing;
  readonly recentKeys: RecentKeys;
  readonly recentSnapshots: RecentSnapshots;
  readonly blindIndex: (term: string) => string;
  readonly auditKey: KeyObject;
  readonly jobs: JobQueue;
  readonly announcer: Announcer;
  readonly log: StoreLog;
  readonly close: () => Promise<void>;
}
