import { render } from 'preact';

import type { AppData } from '../pages/app-data.ts';
import { createAnnouncer } from './announcer.tsx';
import { App } from './app.tsx';
import { sentence } from './app-data.ts';
import { browser, newMessageId } from './browser.ts';
import { type Chat, type ChatOptions, createChat } from './chat.ts';
import type { Credentials } from './direct-line.ts';
import { listenForShift } from './listen-for-shift.ts';
import { leave, revoke } from './quick-exit.ts';
import { guardRestoring } from './restoring.ts';
import { spoken } from './spoken.ts';

/** Where the app runs, the page or the panel: how it opens, what it keeps, and how it leaves. */
export interface Setting {
  readonly open: ChatOptions['open'];
  readonly keep: (credentials: Credentials) => void;
  readonly forget: () => void; // empties what was kept
  readonly protect: () => void; // protected mode began
  readonly go: (site: string) => void;
  readonly confirm: (conversationId: string, token: string) => Promise<boolean>; // may a page that came back show its words
  readonly isSeen: () => boolean;
  readonly showUnread: (count: number) => void;
  readonly afterEnd: (chat: Chat) => void; // the resident wants a new conversation
  readonly hide?: () => void;
  readonly draft: string;
}

/** What the surroundings may ask of the running app. */
export interface Running {
  readonly leave: () => void;
  readonly seen: () => void; // look again whether the resident sees the app
}

/** Runs the app in the page's body: conversation, voice, way out, and what happens when the page is left or comes back. */
export function mount(data: AppData, setting: Setting): Running {
  const announcer = createAnnouncer();
  const unread = countUnread(setting);
  const chat = createChat({
    around: browser,
    newId: newMessageId,
    open: setting.open,
    onToken: (credentials) => {
      if (!chat.state().protected) setting.keep(credentials);
    },
    onProtected: () => {
      setting.forget();
      setting.protect();
      announcer.say(sentence(data, 'protected'));
    },
    onIdle: (token) => {
      setting.forget();
      revoke(token);
    },
    onNews: (entries) => {
      announcer.say(entries.map((entry) => spoken(data, entry)).join(' '));
      unread.add(entries.length);
    },
  });
  const drop = (): void => {
    chat.forget();
    render(null, document.body);
    setting.forget();
  };
  const exit = (): void => {
    const token = chat.credentials()?.token;
    leave(document, { site: data.exitSite, forget: drop, token: () => token, go: setting.go });
  };
  const startAgain = (): void => {
    if (chat.state().phase === 'unreachable') void chat.begin();
    else setting.afterEnd(chat);
  };
  const parts = { data, chat, announcer, leave: exit, startAgain, draft: setting.draft };
  document.body.replaceChildren();
  render(<App parts={setting.hide ? { ...parts, hide: setting.hide } : parts} />, document.body);
  void chat.begin();

  const seen = (): void => {
    chat.wake();
    unread.look();
  };
  const step = (left: number): void => {
    announcer.say(left > 0 ? sentence(data, 'exitStep', left) : sentence(data, 'exitCancelled'));
  };
  listenForShift(document, step, exit);
  addEventListener('online', chat.wake);
  addEventListener('offline', chat.drop);
  document.addEventListener('visibilitychange', seen);
  const goNeutral = (): void => {
    setting.go(data.exitSite);
  };
  guardRestoring({ chat, drop, confirm: setting.confirm, goNeutral });
  return { leave: exit, seen };
}

function countUnread({ isSeen, showUnread }: Setting): { add: (count: number) => void; look: () => void } {
  let unread = 0;
  return {
    add: (count) => {
      if (isSeen()) return;
      unread += count;
      showUnread(unread);
    },
    look: () => {
      if (!isSeen() || unread === 0) return;
      unread = 0;
      showUnread(0);
    },
  };
}
