import type { Entry } from './activity.ts';
import { applyChange, type Change, type ChatState, FIRST_STATE } from './chat-state.ts';
import { type Credentials, type DirectLine, followConversation, type Outgoing, type Surroundings } from './direct-line.ts';

/** A conversation as the page sees it: what it holds now, and what can be done with it. */
export interface Chat {
  readonly state: () => ChatState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (text: string, choices: readonly string[]) => void;
  readonly sendAgain: (clientId: string) => void;
  readonly takeBack: (clientId: string) => void; // what was typed goes back to the box
  readonly begin: () => Promise<void>; // again, after it could not be opened
  readonly wake: () => void;
  readonly end: () => void; // untouched for too long
  readonly credentials: () => Credentials | undefined;
  readonly forget: () => void; // stops everything and holds nothing any more
}

export interface ChatOptions {
  readonly around: Surroundings;
  readonly newId: () => string;
  readonly open: () => Promise<{ readonly credentials: Credentials & { readonly streamUrl?: string }; readonly fresh: boolean } | undefined>;
  readonly onToken: (credentials: Credentials) => void;
  readonly onProtected: () => void;
  readonly onIdle: (token: string | undefined) => void;
  readonly onNews: (entries: readonly Entry[]) => void; // what others said since the page was opened, once
}

/** Makes the page's conversation; `begin` opens it. */
export function createChat(options: ChatOptions): Chat {
  let state = FIRST_STATE;
  let line: DirectLine | undefined;
  const listeners = new Set<() => void>();

  const change = (...changes: readonly Change[]): void => {
    state = changes.reduce(applyChange, state);
    for (const listener of listeners) listener();
  };

  const arrive = (entries: readonly Entry[], news: boolean): void => {
    const before = state;
    change({ kind: 'arrived', entries });
    if (state.protected && !before.protected) options.onProtected();
    const known = before.entries.at(-1)?.sequence ?? 0;
    const said = state.entries.filter((entry) => entry.sequence > known && entry.from !== 'resident');
    if (news && said.length > 0) options.onNews(said);
  };

  const begin = async (): Promise<void> => {
    change({ kind: 'phase', phase: 'opening' });
    const opened = await options.open();
    if (!opened) {
      change({ kind: 'phase', phase: 'unreachable' });
      return;
    }
    let news = opened.fresh;
    options.onToken(opened.credentials);
    line = followConversation(
      opened.credentials,
      {
        entries: (entries) => {
          arrive(entries, news);
          news = true;
        },
        link: (link) => {
          change({ kind: 'link', link });
        },
        token: options.onToken,
        ended: () => {
          change({ kind: 'phase', phase: 'ended' });
        },
      },
      options.around,
    );
  };

  const post = async (message: Outgoing): Promise<void> => {
    change({ kind: 'sending', message });
    const sent = await line?.send(message);
    if (sent?.kind === 'failed' || sent === undefined)
      change({ kind: 'not-sent', clientId: message.clientId, state: 'failed', reason: '', outage: sent?.entries ?? [] });
    if (sent?.kind === 'refused')
      change({ kind: 'not-sent', clientId: message.clientId, state: 'refused', reason: sent.message, outage: [] });
  };

  const stop = (): void => {
    line?.close();
    line = undefined;
  };

  return {
    begin,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (text, choices) => {
      void post({ clientId: options.newId(), text, choices });
    },
    sendAgain: (clientId) => {
      const kept = state.pending.find((one) => one.clientId === clientId);
      if (kept) void post(kept);
    },
    takeBack: (clientId) => {
      change({ kind: 'taken-back', clientId });
    },
    wake: () => line?.wake(),
    end: () => {
      options.onIdle(line?.credentials().token);
      stop();
      state = FIRST_STATE;
      change({ kind: 'phase', phase: 'idle-ended' });
    },
    credentials: () => line?.credentials(),
    forget: () => {
      stop();
      listeners.clear();
      state = FIRST_STATE;
    },
  };
}
