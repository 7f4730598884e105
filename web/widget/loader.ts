import { readHostMessage } from '../chat/host-message.ts';
import { listenForShift } from '../chat/listen-for-shift.ts';
import type { WidgetFacts } from './facts.ts';
import { append, make } from './make.ts';
import { waitingWords } from './waiting-words.ts';

/** Written in as it is sent. */
declare const WIDGET: WidgetFacts;

const FLAG = 'help'; // in the host's sessionStorage: only that the panel stood open
const PANEL_SILENT = 50;
const MICROPHONE = 'microphone;on-device-speech-recognition'; // only where the host page may use them itself
const PHONE = '(max-width: 40em), (max-height: 30em)';

const { words, exitSite } = WIDGET;
const script = document.currentScript as HTMLScriptElement;
const source = new URL(script.src);
const { origin } = source;
const inOwn = WIDGET.language ? `?language=${WIDGET.language}` : ''; // else the browser's language
let frame: HTMLIFrameElement | undefined;
let isReady = false; // the panel has spoken
let isLeaving = false;
let stays = true; // the next page of the host may open the panel again

const button = make('button', { type: 'button', className: 'open', textContent: words.open });
const waiting = waitingWords(WIDGET, leave, () => {
  close();
});
const panel = make('dialog', {}, waiting);
panel.setAttribute('aria-label', words.open);

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
  frame = make('iframe', { title: words.open, allow: MICROPHONE, src });
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
  button.textContent = count > 0 ? `${words.open} (${count})` : words.open;
}

/** Puts the button on the page and listens. */
function begin(): void {
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
  append(WIDGET, button, panel, reopen);
}

/** A script that names a language, or a page in another one than English, has a loader in it; when that cannot be had, this one does. */
const wanted = script.dataset['language'] ?? document.documentElement.lang.replace(/^en(-..)?$/i, '');
if (WIDGET.language || !wanted) begin();
else {
  source.searchParams.set('language', wanted);
  script.after(make('script', { src: source.href, onerror: begin }));
}
