import { readHostMessage } from '../chat/host-message.ts';
import { listenForShift } from '../chat/listen-for-shift.ts';
import type { WidgetFacts, WidgetWords } from './facts.ts';
import { append, make } from './make.ts';
import { waitingWords } from './waiting-words.ts';

/** Written in as it is sent. */
declare const WIDGET: WidgetFacts;

const FLAG = 'help'; // in the host's sessionStorage: only that the panel stood open
const PANEL_SILENT = 50;
const MICROPHONE = 'microphone;on-device-speech-recognition'; // only where the host page may use them itself
const PHONE = '(max-width: 40em), (max-height: 30em)';

const { exitSite } = WIDGET;
const script = document.currentScript as HTMLScriptElement;
const source = new URL(script.src);
const { origin } = source;
let facts = WIDGET;
let inOwn = ''; // else the panel speaks the browser's language
let frame: HTMLIFrameElement | undefined;
let isReady = false; // the panel has spoken
let isLeaving = false;
let stays = true; // the next page of the host may open the panel again

const button = make('button', { type: 'button', className: 'open' });
const panel = make('dialog', {});
let waiting: HTMLElement;

/** Asks the host's sessionStorage; where storage is blocked, the next page shows the button. */
function stored<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function flag(isOpen: boolean): void {
  stored(() => {
    if (isOpen && stays) sessionStorage.setItem(FLAG, '1');
    else sessionStorage.removeItem(FLAG);
  });
}

function tell(kind: 'exit' | 'open', value?: boolean): void {
  if (isReady) frame?.contentWindow?.postMessage({ kind, value }, origin);
}

function load(): void {
  if (frame) return;
  const src = `${origin}/panel${inOwn}#${encodeURIComponent(location.origin)}`;
  frame = make('iframe', { title: facts.words.open, allow: MICROPHONE, src });
  waiting.hidden = false;
  panel.prepend(frame);
}

function unload(): void {
  panel.close();
  button.hidden = false;
  frame?.remove();
  frame = undefined;
  isReady = false;
}

/** Shows the panel again without taking the focus, as the page before had it. */
function reopen(): void {
  if (!stored(() => sessionStorage.getItem(FLAG))) return;
  load();
  button.hidden = true;
  panel.setAttribute('open', '');
}

/** Opens the panel for somebody who asked for it: their focus goes along. */
function open(): void {
  load();
  flag(true);
  button.hidden = true;
  if (matchMedia(PHONE).matches) panel.showModal();
  else panel.show();
  tell('open', true);
  frame?.focus();
}

function close(): void {
  flag(false);
  panel.close();
  button.hidden = false;
  tell('open', false);
  button.focus();
}

function leave(): void {
  if (isLeaving) return; // a second call would only break off the first
  isLeaving = true;
  flag(false);
  panel.close();
  location.replace(exitSite);
}

/** Lets the panel forget and say so first, but waits for it no longer than a blink. */
function leaveWithPanel(): void {
  if (!panel.open) return;
  panel.style.opacity = '0';
  tell('exit');
  setTimeout(leave, PANEL_SILENT);
}

/** The panel says that it stands, or asks to be hidden, or to stay on this page only. */
function hearOpen(value: boolean | 'here'): void {
  if (value === false) close();
  else if (value === 'here') {
    stays = false;
    flag(false);
  } else {
    isReady = true;
    waiting.hidden = true;
    if (frame) frame.className = 'ready';
    tell('open', panel.open);
  }
}

function hear(event: MessageEvent<unknown>): void {
  if (event.source !== frame?.contentWindow || event.origin !== origin) return;
  const message = readHostMessage(event.data);
  if (message?.kind === 'open') hearOpen(message.value);
  if (message?.kind === 'unread') showUnread(message.value);
  if (message?.kind !== 'exit') return;
  tell('exit');
  leave();
}

function showUnread(count: number): void {
  const { open: name } = facts.words;
  button.textContent = count > 0 ? `${name} (${count})` : name;
}

/** Puts the button on the page and listens. */
function begin(): void {
  waiting = waitingWords(facts, leave, close);
  panel.append(waiting);
  panel.ariaLabel = facts.words.open;
  showUnread(0);
  button.onclick = open;
  panel.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  addEventListener('message', hear);
  addEventListener('pagehide', unload);
  addEventListener('pageshow', (event) => {
    if (event.persisted) reopen();
  });
  visualViewport?.addEventListener('resize', () => {
    panel.style.setProperty('--h', `${visualViewport?.height ?? 0}px`);
  });
  listenForShift(document, () => undefined, leaveWithPanel);
  append(facts, button, panel, reopen);
}

/** The same in the language that is wanted, which the panel keeps to. */
function beginIn(words: WidgetWords): void {
  facts = { ...WIDGET, ...words };
  inOwn = `?language=${words.language}`;
  begin();
}

/** A script that names a language, or a page in another one than English, has its words fetched where the loader came in another one; when they cannot be had, it speaks as it came. */
const wanted = script.dataset['language'] ?? document.documentElement.lang.replace(/^en(-..)?$/i, '');
const isIn = new RegExp(`^${WIDGET.lang}(-..)?$`, 'i').test(wanted);
if (WIDGET.isAsked || isIn) beginIn(WIDGET);
else if (wanted) {
  source.searchParams.set('words', wanted);
  const more = make('script', {
    src: source.href,
    onload: () => {
      beginIn((more as unknown as { readonly words: WidgetWords }).words);
    },
    onerror: begin,
  });
  script.after(more);
} else begin();
