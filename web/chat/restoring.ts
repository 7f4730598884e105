import type { Chat } from './chat.ts';
import { blank, revoke } from './quick-exit.ts';

/** What guarding a page that may come back needs beside its conversation. */
export interface Guard {
  readonly chat: Chat;
  readonly drop: () => void; // empties memory and storage
  readonly confirm: (conversationId: string, token: string) => Promise<boolean>;
  readonly goNeutral: () => void;
}

/**
 * Hides the page as it is left; in protected mode its conversation ends there and then (S8). A page that the browser
 * brings back shows nothing until the server has confirmed that the conversation still stands, else it goes away (S5).
 */
export function guardRestoring({ chat, drop, confirm, goNeutral }: Guard): void {
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
    if (!chat.state().protected) return;
    const token = chat.credentials()?.token;
    drop();
    blank(document);
    revoke(token);
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    void restore();
  });
  const restore = async (): Promise<void> => {
    const held = chat.credentials();
    if (held && (await confirm(held.conversationId, held.token).catch(() => false))) {
      document.documentElement.hidden = false;
      chat.wake();
      return;
    }
    drop();
    blank(document);
    goNeutral();
  };
}
