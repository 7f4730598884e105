import type { KeyObject } from 'node:crypto';

import type { WrappedKey } from '../seal.ts';

/** A small memory of unwrapped keys, the least recently used leave first. */
export interface RecentKeys {
  /** The key, if it was unwrapped from exactly these bytes before. A key destroyed and made anew is not mistaken for the old one. */
  readonly find: (owner: string, wrapped: WrappedKey) => KeyObject | undefined;
  /** The key last kept for an owner, whether or not the database still has it: only for writes that the database itself then refuses. */
  readonly last: (owner: string) => KeyObject | undefined;
  readonly keep: (owner: string, wrapped: WrappedKey, key: KeyObject) => void;
  readonly forget: (owner: string) => void;
}

/** Makes a memory for at most `size` keys. */
export function rememberKeys(size: number): RecentKeys {
  const kept = new Map<string, { readonly wrapped: string; readonly key: KeyObject }>();
  const touch = (owner: string) => {
    const entry = kept.get(owner);
    if (entry === undefined) return undefined;
    kept.delete(owner);
    kept.set(owner, entry); // a Map keeps the order of insertion: the newest is last
    return entry;
  };
  return {
    find: (owner, wrapped) => {
      const entry = touch(owner);
      return entry?.wrapped === textOf(wrapped) ? entry.key : undefined;
    },
    last: (owner) => touch(owner)?.key,
    keep: (owner, wrapped, key) => {
      kept.delete(owner);
      kept.set(owner, { wrapped: textOf(wrapped), key });
      const oldest = kept.size > size ? kept.keys().next() : undefined;
      if (oldest !== undefined && oldest.done !== true) kept.delete(oldest.value);
    },
    forget: (owner) => {
      kept.delete(owner); // not wiped: a turn under way may still be sealing with it
    },
  };
}

/** As a string, because a small buffer is a part of a block of 64 kB, and keeping it would keep all of that. */
function textOf({ wrapped }: WrappedKey): string {
  return wrapped.toString('latin1');
}
