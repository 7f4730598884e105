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
import { browserVoice } from './voice/browser-voice.ts';
import type { Voice } from './voice/voice.ts';
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
    voice.speakIn(pageLanguage);
    draw?.();
  });
  const announcer = createAnnouncer();
  const voice = browserVoice((status) => {
    announcer.say(sentence(data(), status));
  });
  const unread = countUnread(setting);
  const chat = createChat({
    ...listeners({ data, setting, announcer, voice, count: unread.add }),
    onSend: voice.answered,
    typed: () => document.querySelector<HTMLTextAreaElement>('#text')?.value ?? '',
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
    voice.stop();
    chat.forget();
    render(null, document.body);
    setting.forget();
  };
  const exit = (): void => {
    const token = chat.credentials()?.token;
    leave(document, { site: first.exitSite, forget: drop, token: () => token, go: setting.go });
  };
  const seen = (): void => {
    if (!setting.isSeen()) voice.stop();
    chat.wake();
    unread.look();
  };
  const fixed = { chat, announcer, voice, leave: exit, startAgain: again(chat, setting), ...hiding(setting, voice) };
  showInTime(chat, setting, (draft) => {
    draw = () => {
      render(<App parts={{ ...fixed, draft, data: data() }} />, document.body);
    };
    document.body.replaceChildren();
    draw();
    listenForShift(document, (left) => { announcer.say(stepsLeft(data(), left)); }, exit); // prettier-ignore
  });
  voice.speakIn(first.pageLanguage);
  void chat.begin();

  document.addEventListener('visibilitychange', seen);
  followBrowser(chat, voice);
  guardRestoring({ chat, drop, confirm: setting.confirm, goNeutral: () => { setting.go(first.exitSite); } }); // prettier-ignore
  return { leave: exit, seen };
}

const stepsLeft = (data: AppData, left: number): string =>
  left > 0 ? sentence(data, 'exitStep', left) : sentence(data, 'exitCancelled');

const again =
  (chat: Chat, { afterEnd }: Setting) =>
  (): void => {
    if (chat.state().phase === 'unreachable') void chat.begin();
    else afterEnd(chat);
  };

/** Comes and goes with the network, and is silent from the moment that the page is left. */
function followBrowser(chat: Chat, voice: Voice): void {
  addEventListener('pagehide', voice.stop);
  addEventListener('online', chat.wake);
  addEventListener('offline', chat.drop);
}

interface Told {
  readonly data: () => AppData;
  readonly setting: Setting;
  readonly announcer: Announcer;
  readonly voice: Voice;
  readonly count: (messages: number) => void;
}

/** What is done when the conversation becomes protected, is over, or brings news. */
function listeners({
  data,
  setting,
  announcer,
  voice,
  count,
}: Told): Pick<ChatOptions, 'onProtected' | 'onEnd' | 'onNews' | 'onNotSent'> {
  return {
    onProtected: () => {
      setting.forget();
      setting.protect();
      voice.hush();
      announcer.say(sentence(data(), 'protected'));
    },
    onEnd: (untouched) => {
      announcer.hush();
      announcer.say(sentence(data(), untouched ? 'idleEnded' : 'ended'));
      voice.stop();
      setting.forget();
      if (untouched?.token) revoke(untouched.token);
    },
    onNotSent: (reason) => {
      announcer.say(`${sentence(data(), 'notSent')} ${reason}`);
    },
    onNews: (entries) => {
      announcer.say(entries.map((entry) => spoken(data(), entry)).join(' '));
      voice.news(entries);
      count(entries.length);
    },
  };
}

/** Hides the panel, where there is one, and does not go on to speak or to hear in it. */
function hiding({ hide }: Setting, voice: Voice): { readonly hide?: () => void } {
  if (!hide) return {};
  return {
    hide: () => {
      voice.stop();
      hide();
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
    const { phase } = chat.state();
    if (phase === 'opening' || phase === 'unreachable') return;
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
