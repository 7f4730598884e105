import type { Store } from '../../store/store.ts';

/** A store in which something can happen while a request is under way. */
export interface Interrupted {
  readonly store: Store;
  /** Does this once, as soon as the statement of that name is asked for and before it is answered. */
  readonly meanwhile: (change: () => Promise<unknown>) => void;
}

/** Gives a store a moment in which others may change what one request is reading: before its statement of this name. */
export function interrupted(store: Store, statement: string): Interrupted {
  let waiting: (() => Promise<unknown>) | undefined;
  const run: Store['database']['run'] = async (asked, values) => {
    const change = asked.name === statement ? waiting : undefined;
    if (change !== undefined) waiting = undefined;
    await change?.();
    return store.database.run(asked, values);
  };
  return {
    store: { ...store, database: { ...store.database, run } },
    meanwhile: (change) => {
      waiting = change;
    },
  };
}
