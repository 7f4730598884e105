import type { Entry } from './activity.ts';
import { applyChange, type Change, type ChatState, FIRST_STATE, isWithStaff } from './chat-state.ts';
import { createTypingSign } from './typing-sign.ts';
import {
  type Credentials,
  type DirectLine,
  followConversation,
  type Listeners,
  type Opening,
  type Surroundings,
} from './direct-line.ts';
import type { Outgoing, Sent, Signal } from './line-requests.ts';

/** A conversation as the page sees it: what it holds now, and what can be done with it. */
export interface Chat {
  readonly state: () => ChatState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (text: string, choices: readonly string[]) => void;
  readonly sendAgain: (clientId: string) => void;
  readonly takeBack: (clientId: string) => void; // what was typed goes back to the box
  readonly begin: () => Promise<void>; // again, after it could not be opened or has ended
  readonly tell: (signal: Signal) => void;
  readonly wake: () => void;
  readonly drop: () => void;
  readonly end: () => void; // untouched for too long
  readonly credentials: () => Credentials | undefined;
  readonly forget: () => void; // stops everything and holds nothing any more
}

export interface ChatOptions {
  readonly around: Surroundings;
  readonly newId: () => string;
  readonly open: () => Promise<{ readonly opening: Opening; readonly fresh: boolean } | undefined>;
  readonly onSend: () => void; // the resident answers
  readonly onToken: (credentials: Credentials) => void;
  readonly onProtected: () => void;
  readonly onEnd: (untouched?: { readonly token: string | undefined }) => void; // over; left untouched it must still be revoked
  readonly onNews: (entries: readonly Entry[]) => void; // what others said since the page was opened, once; and what is said of a message that was not taken
  readonly onNotSent: (reason: string) => void; // in words, where one is known
  readonly typed: () => string; // what stands in the box
  readonly onLanguage: (language: string) => void; // the conversation is in this one, told whenever messages arrive
}

/** Makes the page's conversation; `begin` opens it. */
export function createChat(options: ChatOptions): Chat {
  const board = createBoard();
  let line: DirectLine | undefined;
  let beginnings = 0; // and leavings: what opens after the next of them is of nobody

  const begin = async (): Promise<void> => {
    stop();
    board.change(FIRST_STATE);
    const own = beginnings;
    const opened = await options.open();
    if (own !== beginnings) return;
    if (opened) line = follow(opened.opening, opened.fresh);
    else board.apply({ kind: 'phase', phase: 'unreachable' });
  };
  const follow = (opening: Opening, isFresh: boolean): DirectLine => {
    let isNews = isFresh;
    options.onToken({ conversationId: opening.conversationId, token: opening.token });
    const entries = (arrived: readonly Entry[]): void => {
      arrive(board, options, arrived, isNews);
      isNews = true;
    };
    return followConversation(opening, { ...signs(board, options), entries, token: options.onToken }, options.around);
  };
  const post = (message: Outgoing): void => void deliver(board, options, line, message);
  const stop = (): void => {
    beginnings += 1;
    line?.close();
    line = undefined;
  };
  return {
    begin,
    state: board.state,
    subscribe: board.subscribe,
    send: (text, choices) => {
      post({ clientId: options.newId(), text, choices });
    },
    sendAgain: (clientId) => {
      const kept = board.state().pending.find((one) => one.clientId === clientId);
      if (kept) post(kept);
    },
    takeBack: (clientId) => {
      board.apply({ kind: 'taken-back', clientId });
    },
    tell: (signal) => {
      if (isWithStaff(board.state())) line?.tell(signal);
    },
    wake: () => line?.wake(),
    drop: () => line?.drop(),
    end: () => {
      options.onEnd({ token: line?.credentials().token });
      stop();
      board.change({ ...FIRST_STATE, phase: 'idle-ended' });
    },
    credentials: () => line?.credentials(),
    forget: () => {
      stop();
      board.clear();
    },
  };
}

/** What the line hears that is no message: how it stands, that it is over, and that staff write. */
function signs(board: Board, { around, onEnd, typed }: ChatOptions): Pick<Listeners, 'link' | 'ended' | 'typing'> {
  return {
    ended: () => {
      onEnd();
      board.apply({ kind: 'over', typed: typed() });
    },
    link: (link) => {
      board.apply({ kind: 'link', link });
    },
    typing: createTypingSign(around.wait, (typing) => {
      board.apply({ kind: 'typing', typing });
    }),
  };
}

function arrive(board: Board, options: ChatOptions, entries: readonly Entry[], isNews: boolean): void {
  const before = board.state();
  board.apply({ kind: 'arrived', entries });
  const now = board.state();
  if (now.protected && !before.protected) options.onProtected();
  const language = now.entries.at(-1)?.chatLanguage;
  if (language) options.onLanguage(language);
  const known = before.entries.at(-1)?.sequence ?? 0;
  const said = now.entries.filter(({ sequence, from }) => sequence > known && from !== 'resident');
  if (isNews && said.length > 0) options.onNews(said);
}

/** Sends a message, and tells what came of it to those who look and those who listen. */
async function deliver(
  board: Board,
  options: ChatOptions,
  line: DirectLine | undefined,
  message: Outgoing,
): Promise<void> {
  options.onSend();
  board.apply({ kind: 'sending', message });
  const sent = await line?.send(message);
  if (sent === undefined) return;
  const change = afterPost(message.clientId, sent);
  board.apply(change);
  if (change.kind === 'not-sent') options.onNotSent(change.reason);
  if ('entries' in sent && sent.entries.length > 0) options.onNews(sent.entries);
}

function afterPost(clientId: string, sent: Sent): Change {
  if (sent.kind === 'sent') return { kind: 'sent', clientId, sequence: sent.sequence };
  if (sent.kind === 'failed') return { kind: 'not-sent', clientId, state: 'failed', reason: '', outage: sent.entries };
  if (sent.kind === 'ended') return { kind: 'too-late', entries: sent.entries };
  return { kind: 'not-sent', clientId, state: 'refused', reason: sent.message, outage: sent.entries };
}

interface Board {
  readonly state: () => ChatState;
  readonly apply: (change: Change) => void;
  readonly change: (state: ChatState) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly clear: () => void;
}

/** Holds the state and tells who listens. */
function createBoard(): Board {
  let state = FIRST_STATE;
  const listeners = new Set<() => void>();
  const change = (next: ChatState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    change,
    state: () => state,
    apply: (one) => {
      change(applyChange(state, one));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      listeners.clear();
      state = FIRST_STATE;
    },
  };
}
