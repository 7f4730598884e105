import { desk } from '../../locales/en/desk.ts';
import type { Answer, Api } from './api.ts';
import type { Board } from './board.ts';
import { fill } from './say.ts';

/** What goes to the resident beside the words. */
export interface Enclosed {
  readonly services?: readonly string[]; // ids of the directory, sent as a card
  readonly translated?: { readonly text: string; readonly engine: string }; // sent in place of the words
}

/** Sends what staff write. */
export interface Sending {
  readonly say: (text: string, enclosed?: Enclosed) => Promise<boolean>; // whether it was taken off the box
  readonly again: (clientMessageId: string) => Promise<void>;
  readonly draft: (text: string) => void;
  readonly typing: () => void;
}

export const LONGEST = 4_000; // characters of one message
const DRAFT_AFTER = 600;
const TYPING_EVERY = 3_000;

interface Around {
  readonly newId: () => string;
  readonly now: () => number;
  readonly later: (work: () => void, ms: number) => () => void; // gives the way to cancel
}

/**
 * Makes the sender. One message has one id however often it is tried, so that a retry never repeats it; what can't be sent
 * goes back to the box, and nothing typed is lost.
 */
export function createSending(
  board: Board,
  api: Api,
  around: Around,
  hear: (answer: Answer<unknown>) => void,
): Sending {
  const bodies = new Map<string, Enclosed>();
  let cancelDraft = (): void => undefined;
  let lastTyping = 0;
  const keep = (conversationId: string, text: string): void => {
    board.apply({ kind: 'draft', conversationId, text });
    cancelDraft();
    cancelDraft = around.later(() => void api.post(`/conversations/${conversationId}/draft`, { text }), DRAFT_AFTER);
  };
  const post = async (conversationId: string, clientMessageId: string, text: string): Promise<void> => {
    board.apply({ kind: 'sending', message: { conversationId, clientMessageId, text, state: 'sending' } });
    const body = { clientMessageId, text, ...bodies.get(clientMessageId) };
    const answer = await api.post(`/conversations/${conversationId}/say`, body);
    if (answer.kind === 'refused') board.apply({ kind: 'taken-back', clientMessageId, problem: why(answer, text) });
    else if (answer.kind !== 'ok') board.apply({ kind: 'not-sent', clientMessageId, problem: '' }); // else it stands as on its way until the conversation holds it
    hear(answer);
  };
  return {
    say: async (text, enclosed = {}) => {
      const conversationId = board.state().open?.conversationId;
      if (conversationId === undefined || (text.trim() === '' && enclosed.services === undefined)) return false;
      const clientMessageId = around.newId();
      lastTyping = 0; // the next letter tells again that somebody writes
      bodies.set(clientMessageId, enclosed);
      if (enclosed.services !== undefined || board.state().drafts[conversationId] === text) keep(conversationId, ''); // else more was typed since
      await post(conversationId, clientMessageId, text);
      return true;
    },
    again: async (clientMessageId) => {
      const kept = board.state().pending.find((one) => one.clientMessageId === clientMessageId);
      if (kept !== undefined) await post(kept.conversationId, clientMessageId, kept.text);
    },
    draft: (text) => {
      const conversationId = board.state().open?.conversationId;
      if (conversationId !== undefined) keep(conversationId, text);
    },
    typing: () => {
      const { conversationId, standing } = board.state().open ?? {};
      if (conversationId === undefined || standing !== 'mine' || around.now() - lastTyping < TYPING_EVERY) return; // the resident is told that one name writes
      lastTyping = around.now();
      void api.post(`/conversations/${conversationId}/typing`);
    },
  };
}

function why({ code, body }: Extract<Answer<unknown>, { readonly kind: 'refused' }>, text: string): string {
  const name = typeof body['holder'] === 'string' ? body['holder'] : undefined;
  if (code === 'too-long') return fill(desk.compose['too-long'], { size: text.length, most: LONGEST });
  if (code === 'ended') return desk.compose.ended;
  if (code === 'not-yours' && name !== undefined) return fill(desk.compose['not-yours'], { name });
  return code === 'not-yours' ? desk.compose['not-yours-nobody'] : desk.compose.refused;
}
