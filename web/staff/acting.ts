import { desk } from '../../locales/en/desk.ts';
import type { PresenceStatus, SummaryReply } from '../pages/staff/desk-data.ts';
import type { Answer, Api } from './api.ts';
import type { Board } from './board.ts';
import type { Reading } from './reading.ts';
import { fill } from './say.ts';

/** Where a conversation is passed on to. */
export interface Target {
  readonly kind: 'person' | 'team' | 'bot';
  readonly id: string;
}

/** What can be done with a chat, beside reading and writing. Each tells in the notice what came of it. */
export interface Acting {
  readonly claim: (handoffId: string, conversationId: string) => Promise<void>;
  readonly transfer: (to: Target, note: string) => Promise<boolean>;
  readonly end: () => Promise<boolean>;
  readonly close: (outcome: string) => Promise<boolean>;
  readonly join: () => Promise<boolean>;
  readonly takeOver: () => Promise<boolean>;
  readonly distress: () => Promise<boolean>;
  readonly note: (text: string) => Promise<boolean>;
  readonly summarise: () => Promise<SummaryReply>;
  readonly ask: (field: string) => Promise<boolean>;
  readonly status: (status: PresenceStatus) => Promise<boolean>;
  readonly drill: (id: string) => Promise<void>;
}

/** Makes the acts. After each the queue and the open conversation are read again: the server says what they are now. */
export function createActing(
  board: Board,
  api: Api,
  reading: Reading,
  hear: (answer: Answer<unknown>) => void,
): Acting {
  const { notice, act, ofHandoff, leave } = createRunner(board, api, reading, hear);
  return {
    claim: async (handoffId, conversationId) => {
      const answer = await api.post<Claimed>(`/handoffs/${handoffId}/claim`);
      hear(answer);
      if (answer.kind === 'ok') notice(cameOfClaim(answer.body));
      else notice(desk.act.failed);
      await reading.overview();
      if (answer.kind === 'ok' && answer.body.kind === 'claimed') await reading.open(conversationId);
    },
    transfer: (to, note) => {
      const done = board.state().open?.training === true ? desk.training.passed : desk.transfer.done;
      return leave(ofHandoff('transfer', { to, note }, done));
    },
    end: () => ofHandoff('end', {}, ''),
    close: (outcome) => leave(ofHandoff('close', { outcome }, desk.close.done)),
    join: () => ofHandoff('join', {}, ''),
    takeOver: () => ofHandoff('take-over', {}, desk.claimed),
    distress: () => ofHandoff('distress', {}, desk.act['distress-done']),
    note: async (text) => {
      const id = board.state().open?.conversationId;
      if (id === undefined || text.trim() === '') return false;
      const well = await act(`/conversations/${id}/note`, { text }, '');
      if (well && board.state().notes[id] === text) board.apply({ kind: 'note', conversationId: id, text: '' });
      await reading.panel();
      return well;
    },
    summarise: async () => {
      const id = board.state().open?.conversationId ?? '';
      const answer = await api.post<SummaryReply>(`/conversations/${id}/summary`);
      hear(answer);
      return answer.kind === 'ok' ? answer.body : { kind: 'none', why: 'failed' };
    },
    ask: async (field) => {
      const id = board.state().open?.conversationId;
      return id === undefined ? false : act(`/conversations/${id}/ask`, { field }, '');
    },
    status: (status) => act('/presence', { status }, ''),
    drill: async (id) => {
      const answer = await api.post<{ readonly conversationId: string }>('/drills', { id });
      hear(answer);
      await reading.overview();
      if (answer.kind === 'ok') await reading.open(answer.body.conversationId);
      else notice(desk.act.failed);
    },
  };
}

/** Runs an act, tells what came of it, and reads again what it changed. */
function createRunner(board: Board, api: Api, reading: Reading, hear: (answer: Answer<unknown>) => void) {
  const notice = (text: string): void => {
    board.apply({ kind: 'notice', notice: text });
  };
  const act = async (path: string, body: unknown, done: string): Promise<boolean> => {
    const answer = await api.post(path, body);
    hear(answer);
    notice(answer.kind === 'ok' ? done : desk.act.failed);
    await Promise.all([reading.overview(), reading.catchUp()]);
    return answer.kind === 'ok';
  };
  const ofHandoff = async (name: string, body: unknown, done: string): Promise<boolean> => {
    const id = board.state().open?.handoffId;
    return id === undefined ? false : act(`/handoffs/${id}/${name}`, body, done);
  };
  const leave = async (done: Promise<boolean>): Promise<boolean> => {
    const well = await done;
    if (well) board.apply({ kind: 'shut' });
    return well;
  };
  return { notice, act, ofHandoff, leave };
}

/** What came of pressing "take". */
type Claimed =
  | { readonly kind: 'claimed' | 'gone' }
  | { readonly kind: 'taken'; readonly by: string } // a name
  | { readonly kind: 'not-fit'; readonly lacks: readonly string[] }; // in words

function cameOfClaim(claimed: Claimed): string {
  switch (claimed.kind) {
    case 'claimed':
      return desk.claimed;
    case 'gone':
      return desk.gone;
    case 'taken':
      return fill(desk.taken, { name: claimed.by });
    case 'not-fit':
      return fill(desk['not-fit'], { skills: claimed.lacks.join(', ') });
  }
}
