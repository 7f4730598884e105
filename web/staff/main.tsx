import { render } from 'preact';

import { desk as words } from '../../locales/en/desk.ts';
import { createAnnouncer } from '../chat/announcer.tsx';
import { newMessageId, wait } from '../chat/browser.ts';
import { inTime } from '../chat/in-time.ts';
import { createActing } from './acting.ts';
import { createAlerts } from './alerts.ts';
import { beep } from './beep.ts';
import { createApi, type Answer } from './api.ts';
import { App } from './app.tsx';
import { createBoard } from './board.ts';
import { follow, type Source } from './follow.ts';
import { announceNews } from './news.ts';
import { createReading } from './reading.ts';
import { createSending } from './sending.ts';

const TICK_MS = 5_000;
const TYPING_SHOWN_MS = 6_000;
const TYPING_ENDS_MS = 6_100;

/** Puts the desk together in the page's body and keeps it going for as long as the page lives. */
function start(): void {
  const board = createBoard(Date.now());
  const api = createApi(inTime((input, init) => fetch(input, init), wait));
  const hear = (answer: Answer<unknown>): void => {
    if (answer.kind === 'signed-out') board.apply({ kind: 'link', link: 'signed-out' });
  };
  const reading = createReading(board, api, hear);
  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(work, ms);
    return () => {
      clearTimeout(timer);
    };
  };
  const sending = createSending(board, api, { newId: newMessageId, now: Date.now, later }, hear);
  const acting = createActing(board, api, reading, hear);
  const announcer = createAnnouncer();
  const signInAgain = (): void => {
    window.open('/staff/sign-in?next=/staff', '_blank', 'noopener'); // beside this page, which holds what was typed
  };
  const parts = { board, api, reading, sending, acting, announcer, signInAgain };
  const name = document.querySelector<HTMLMetaElement>('meta[name="service-name"]')?.content ?? '';
  document.body.replaceChildren();
  render(<App parts={parts} name={name} />, document.body);
  announceNews(board, announcer, createAlerts(words.title, { setTitle: (title) => { document.title = title; }, beep, every })); // prettier-ignore
  setInterval(() => {
    board.apply({ kind: 'tick', now: Date.now() });
  }, TICK_MS);
  listen({ board, reading });
}

function every(work: () => void, ms: number): () => void {
  const timer = setInterval(work, ms);
  return () => {
    clearInterval(timer);
  };
}

/** Follows the stream: a hint says what has changed, and then that is asked for. */
function listen({ board, reading }: Pick<Parameters<typeof App>[0]['parts'], 'board' | 'reading'>): void {
  let whose: string | undefined;
  const readAgain = async (): Promise<void> => {
    await reading.overview();
    const id = board.state().overview?.me.id;
    if (whose !== undefined && id !== undefined && id !== whose) location.reload(); // somebody else has signed in here
    whose = id ?? whose;
    await reading.catchUp();
  };
  const line = follow(
    () => new EventSource('/staff/api/stream') as unknown as Source,
    {
      open: () => {
        board.apply({ kind: 'link', link: 'live' });
        void readAgain();
      },
      lost: () => {
        if (board.state().link !== 'signed-out') board.apply({ kind: 'link', link: 'lost' });
      },
      signedOut: () => {
        board.apply({ kind: 'link', link: 'signed-out' });
      },
      desk: () => {
        void reading.overview();
        void reading.catchUp();
      },
      news: (conversationId, sequence) => {
        board.apply({ kind: 'told', conversationId, sequence });
        if (board.state().open?.conversationId === conversationId) void reading.catchUp();
      },
      typing: (conversationId, who) => {
        const now = Date.now();
        board.apply({ kind: 'tick', now });
        board.apply({ kind: 'typing', key: `${conversationId} ${who}`, until: now + TYPING_SHOWN_MS });
        setTimeout(() => {
          board.apply({ kind: 'tick', now: Date.now() });
        }, TYPING_ENDS_MS);
      },
    },
    wait,
  );
  addEventListener('online', line.wake);
  addEventListener('focus', () => {
    if (board.state().link === 'signed-out') line.wake();
  });
}

start();
