import type { Snapshot } from './conversations.ts';

/**
 * A small memory of conversations as their latest turn on this node left them. It is only ever a guess: whoever writes
 * from it names the version it guessed, and the database refuses when that is no longer so.
 */
export interface RecentSnapshots {
  readonly find: (id: string) => Snapshot | undefined;
  /** `dialog` is the snapshot's own, as JSON text. Protected and ended conversations, and those that staff hold, are never kept. */
  readonly keep: (snapshot: Omit<Snapshot, 'dialog'>, dialog: string) => void;
  readonly forget: (id: string) => void;
  readonly stop: () => void;
}

interface Entry {
  readonly snapshot: Omit<Snapshot, 'dialog'>;
  readonly dialog: string;
}

/** Makes a memory for at most `size` conversations, each for `lifeMs` to twice that since its latest turn. */
export function rememberSnapshots(size: number, lifeMs: number): RecentSnapshots {
  let young = new Map<string, Entry>();
  let old = new Map<string, Entry>();
  const age = () => {
    old = young;
    young = new Map();
  };
  const timer = setInterval(age, lifeMs).unref();
  const forget = (id: string) => {
    young.delete(id);
    old.delete(id);
  };
  return {
    find: (id) => {
      const entry = young.get(id) ?? old.get(id);
      return entry && { ...entry.snapshot, dialog: JSON.parse(entry.dialog) as unknown };
    },
    keep: (snapshot, dialog) => {
      forget(snapshot.id);
      if (snapshot.sensitivity === 'protected' || snapshot.ended || snapshot.holder === 'staff') return;
      if (young.size >= size / 2) age();
      young.set(snapshot.id, { snapshot, dialog });
    },
    forget,
    stop: () => {
      clearInterval(timer);
    },
  };
}
