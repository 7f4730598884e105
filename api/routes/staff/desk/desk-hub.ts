import { seenKey, typingKey } from '../../../../store/desk/desk-signals.ts';
import { lastSequences, watchedBy } from '../../../../store/desk/desk-watch.ts';
import { renewLeases } from '../../../../store/handoffs/handoff-leases.ts';
import { DESK_NEWS } from '../../../../store/desk/desk-news.ts';
import { notePresence } from '../../../../store/handoffs/handoff-queue.ts';
import type { Store } from '../../../../store/store.ts';

/** A hint to one desk: what has changed, never what was said. */
export type DeskHint =
  | { readonly kind: 'desk' | 'signed-out' }
  | { readonly kind: 'news'; readonly id: string; readonly sequence: number }
  | { readonly kind: 'typing'; readonly id: string; readonly who: 'resident' | 'staff' };

/** The open page of one member of staff. */
export interface JoinedDesk {
  readonly staffId: string;
  readonly tell: (hint: DeskHint) => void;
  readonly isSignedIn: () => Promise<boolean>;
  readonly beat: () => void; // a sign of life
  readonly end: () => void;
}

/** All desks of this node, told of what concerns them. */
export interface DeskHub {
  readonly join: (desk: JoinedDesk) => () => void; // gives the way to leave
  readonly isFull: (staffId: string) => boolean; // somebody has as many desks open as anybody needs
  readonly watchMore: () => void; // somebody opened another conversation
  readonly version: () => number; // rises with every change of the queue
  readonly count: () => number;
  readonly stop: () => void;
}

const TOGETHER_MS = 150; // changes of the queue of this long are one hint
const SOON_MS = 25; // messages of this long are looked up together
const RENEW_MS = 20_000;
const MOST_DESKS = 10; // of one member of staff on one node: each is looked after, one after the other, while chats wait for it
const BEAT_MS = 15_000;

/**
 * Makes the hub of one node: whatever the number of desks, it listens once to each conversation, asks once for all of
 * them, and renews what they hold while they are there.
 */
export function createDeskHub(store: Store, now: () => Date): DeskHub {
  const desks = new Set<JoinedDesk>();
  const watches = new Map<string, Watch>();
  let version = 0;
  const of = (staffId: string): readonly JoinedDesk[] => [...desks].filter((desk) => desk.staffId === staffId);
  const news = workTogether(SOON_MS, (ids) => tellNews(store, watches, ids));
  const watched = workTogether(TOGETHER_MS, async (why) => {
    const rows = await watchedBy(store, [...new Set([...desks].map(({ staffId }) => staffId))]);
    follow(
      store,
      watches,
      rows.map(({ staffId, conversationId }) => ({ conversationId, desks: of(staffId) })),
      news.add,
    );
    if (why.includes(DESK_NEWS)) for (const desk of desks) desk.tell({ kind: 'desk' });
  });
  const stopListening = store.announcer.watch(DESK_NEWS, () => {
    version += 1;
    watched.add(DESK_NEWS);
  });
  const beat = setInterval(() => {
    for (const desk of desks) desk.beat();
  }, BEAT_MS).unref();
  const renew = setInterval(() => void renewAll(store, desks, now()), RENEW_MS).unref();
  return {
    join: (desk) => {
      desks.add(desk);
      watched.add('joined');
      return () => {
        desks.delete(desk);
        watched.add('left');
      };
    },
    isFull: (staffId) => of(staffId).length >= MOST_DESKS,
    watchMore: () => {
      watched.add('opened');
    },
    version: () => version,
    count: () => desks.size,
    stop: () => {
      clearInterval(beat);
      clearInterval(renew);
      stopListening();
      for (const { stop } of watches.values()) stop();
      watches.clear();
      for (const desk of [...desks]) desk.end();
    },
  };
}

interface Watch {
  readonly desks: readonly JoinedDesk[];
  readonly stop: () => void;
}

/** Listens to what is watched now, and to nothing else any more. */
function follow(
  store: Store,
  watches: Map<string, Watch>,
  rows: readonly { readonly conversationId: string; readonly desks: readonly JoinedDesk[] }[],
  hear: (conversationId: string) => void,
): void {
  const wanted = Map.groupBy(rows, ({ conversationId }) => conversationId);
  for (const [id, { stop }] of [...watches]) {
    if (wanted.has(id)) continue;
    stop();
    watches.delete(id);
  }
  for (const [id, of] of wanted) {
    const desks = [...new Set(of.flatMap((row) => row.desks))];
    watches.set(id, { desks, stop: watches.get(id)?.stop ?? listen(store, watches, id, hear) });
  }
}

function listen(store: Store, watches: ReadonlyMap<string, Watch>, id: string, hear: (id: string) => void): () => void {
  const tell = (hint: DeskHint): void => {
    for (const desk of watches.get(id)?.desks ?? []) desk.tell(hint);
  };
  const stops = [
    store.announcer.watch(id, (told) => {
      if (told === undefined) hear(id);
      else tell({ kind: 'news', id, sequence: told.messages.at(-1)?.sequence ?? 0 });
    }),
    store.announcer.watch(seenKey(id), () => {
      hear(id);
    }),
    ...(['resident', 'staff'] as const).map((who) =>
      store.announcer.watch(typingKey(id, who), () => {
        tell({ kind: 'typing', id, who });
      }),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function tellNews(store: Store, watches: ReadonlyMap<string, Watch>, ids: readonly string[]): Promise<void> {
  for (const { id, sequence } of await lastSequences(store, ids))
    for (const desk of watches.get(id)?.desks ?? []) desk.tell({ kind: 'news', id, sequence });
}

/** Renews presence and leases of everybody who is here and still signed in; whoever is not is told, and their desk ends. */
async function renewAll(store: Store, desks: ReadonlySet<JoinedDesk>, now: Date): Promise<void> {
  for (const desk of [...desks]) {
    try {
      if (await desk.isSignedIn()) {
        await notePresence(store, { staffId: desk.staffId, now });
        await renewLeases(store, { staffId: desk.staffId, now });
      } else {
        desk.tell({ kind: 'signed-out' });
        desk.end();
      }
    } catch {
      // The database is away: the lease has 60 seconds, and the next round is in 20.
    }
  }
}

/** Collects names for a while and works on them together; what fails is left for the next time. */
function workTogether(
  ms: number,
  work: (names: readonly string[]) => Promise<void>,
): { readonly add: (name: string) => void } {
  const names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    timer = undefined;
    const now = [...names];
    names.clear();
    void work(now).catch(() => undefined);
  };
  return {
    add: (name) => {
      names.add(name);
      timer ??= setTimeout(run, ms).unref();
    },
  };
}
