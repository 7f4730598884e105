import { render } from 'preact';

import type { AppData } from '../pages/app-data-shape.ts';
import { type Announcer, createAnnouncer } from './announcer.tsx';
import { App } from './app.tsx';
import { sentence } from './sentence.ts';
import { browser, newMessageId } from './browser.ts';
import { type Chat, type ChatOptions, createChat } from './chat.ts';
import type { Credentials } from './direct-line.ts';
import { listenForShift } from './listen-for-shift.ts';

import { leave, revoke } from './quick-exit.ts';
import { guardRestoring } from './restoring.ts';
import { spoken } from './spoken.ts';
import { createWording } from './wording.ts';

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
  readonly takeOver?: () => Draft; // the page shows something already: it stays until there are messages to show
}

/** What stood in the box of the page, and whether the resident was in it. */
export interface Draft {
  readonly text: string;
  readonly writing: boolean;
}

/** What the surroundings may ask of the running app. */
export interface Running {
  readonly leave: () => void;
  readonly seen: () => void; // look again whether the resident sees the app
}

/** Runs the app in the page's body: conversation, voice, way out, and what happens when the page is left or comes back. */
export function mount(first: AppData, setting: Setting): Running {
  let draw: (() => void) | undefined; // once there is something to show, until it is dropped
  const { data, changeTo } = createWording(first, browser.fetch, ({ pageLanguage, direction }) => {
    Object.assign(document.documentElement, { lang: pageLanguage, dir: direction });
    draw?.();
  });
  const announcer = createAnnouncer();
  const unread = countUnread(setting);
  const chat = createChat({
    ...listeners(data, setting, announcer, unread.add),
    onLanguage: (language) => void changeTo(language),
    around: browser,
    newId: newMessageId,
    open: setting.open,
    onToken: (credentials) => {
      if (!chat.state().protected) setting.keep(credentials);
    },
  });
  const drop = (): void => {
    draw = undefined;
    chat.forget();
    render(null, document.body);
    setting.forget();
  };
  const exit = (): void => {
    const token = chat.credentials()?.token;
    leave(document, { site: first.exitSite, forget: drop, token: () => token, go: setting.go });
  };
  const step = (left: number): void => {
    announcer.say(left > 0 ? sentence(data(), 'exitStep', left) : sentence(data(), 'exitCancelled'));
  };
  const startAgain = (): void => {
    if (chat.state().phase === 'unreachable') void chat.begin();
    else setting.afterEnd(chat);
  };
  const seen = (): void => {
    chat.wake();
    unread.look();
  };
  showInTime(chat, setting, (draft) => {
    const rest = { chat, announcer, leave: exit, startAgain, draft, ...(setting.hide && { hide: setting.hide }) };
    draw = () => {
      render(<App parts={{ ...rest, data: data() }} />, document.body);
    };
    document.body.replaceChildren();
    draw();
    listenForShift(document, step, exit);
  });
  void chat.begin();

  addEventListener('online', chat.wake);
  addEventListener('offline', chat.drop);
  document.addEventListener('visibilitychange', seen);
  const goNeutral = (): void => {
    setting.go(first.exitSite);
  };
  guardRestoring({ chat, drop, confirm: setting.confirm, goNeutral });
  return { leave: exit, seen };
}

/** What is done when the conversation becomes protected, is over, or brings news. */
function listeners(
  data: () => AppData,
  setting: Setting,
  announcer: Announcer,
  count: (messages: number) => void,
): Pick<ChatOptions, 'onProtected' | 'onEnd' | 'onNews'> {
  return {
    onProtected: () => {
      setting.forget();
      setting.protect();
      announcer.say(sentence(data(), 'protected'));
    },
    onEnd: (token) => {
      announcer.hush();
      setting.forget();
      if (token) revoke(token);
    },
    onNews: (entries) => {
      announcer.say(entries.map((entry) => spoken(data(), entry)).join(' '));
      count(entries.length);
    },
  };
}

/** At once, or when there is something to take the place of what the page shows. */
function showInTime(chat: Chat, { takeOver }: Setting, show: (draft: Draft) => void): void {
  if (!takeOver) {
    show({ text: '', writing: false });
    return;
  }
  const stop = chat.subscribe(() => {
    if (chat.state().phase === 'opening') return;
    stop();
    show(takeOver());
  });
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
