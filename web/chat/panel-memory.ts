import type { Credentials } from './direct-line.ts';

const KEY = 'c';

/** The part of `sessionStorage` that is used; a browser that blocks it gives `undefined` instead. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'clear'>;

/** Opens this tab's drawer, where the browser allows the page, or a third party, to have one at all. */
export function openDrawer(from: { readonly sessionStorage: Drawer }): Drawer | undefined {
  try {
    from.sessionStorage.getItem(KEY);
    return from.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Finds the conversation that this tab was in on another page of the host site (S6). */
export function recall(drawer: Drawer | undefined): Credentials | undefined {
  const [conversationId, token] = drawer?.getItem(KEY)?.split(' ') ?? [];
  return conversationId && token ? { conversationId, token } : undefined;
}

/** Keeps the token for the next page of the host site; a drawer that refuses is no harm. */
export function remember(drawer: Drawer | undefined, { conversationId, token }: Credentials): void {
  try {
    drawer?.setItem(KEY, `${conversationId} ${token}`);
  } catch {
    // full or blocked: the conversation ends with this page
  }
}

/** Leaves nothing of ours behind in this tab. */
export function forget(drawer: Drawer | undefined): void {
  try {
    drawer?.clear();
  } catch {
    // blocked: nothing was kept
  }
}
