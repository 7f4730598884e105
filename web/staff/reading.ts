import { desk } from '../../locales/en/desk.ts';
import type { CasePanel, OpenChat, OverviewReply, WaitingChat } from '../pages/staff/desk-data.ts';
import type { Answer, Api } from './api.ts';
import type { Board } from './board.ts';
import { createOverviewParts } from './overview-parts.ts';

/** How the desk learns what there is: the queue, the open conversation, its case. */
export interface Reading {
  readonly overview: () => Promise<void>;
  readonly moreWaiting: () => Promise<void>;
  readonly onlyFitting: (on: boolean) => Promise<void>; // of those who wait, whom one could take
  readonly open: (conversationId: string) => Promise<void>;
  readonly catchUp: () => Promise<void>; // what came after the last message that is shown
  readonly earlier: () => Promise<void>;
  readonly panel: () => Promise<void>;
}

/** So many more of those who wait are shown at a time. */
export const PAGE = 50;
const MOST = 2_000;
const FITS = '&fits=1';

/** Makes the readers; `hear` is told of everything that was not understood as data. */
export function createReading(board: Board, api: Api, hear: (answer: Answer<unknown>) => void): Reading {
  let limit = PAGE;
  let fits = '';
  let chosen = ''; // the conversation that was asked for last
  const parts = createOverviewParts();
  const ask = async <Body>(path: string, take: (body: Body) => void): Promise<Answer<Body>> => {
    const answer = await api.get<Body>(path);
    if (answer.kind === 'ok') take(answer.body);
    else hear(answer);
    return answer;
  };
  const overview = once(async () => {
    await ask<OverviewReply>(`/overview?limit=${String(limit)}${fits}&known=${parts.marks()}`, (read) => {
      board.apply({ kind: 'overview', overview: parts.put(read) });
    });
  });
  const panel = async (): Promise<void> => {
    const id = board.state().open?.conversationId;
    if (id === undefined) return;
    const answer = await api.get<CasePanel>(`/conversations/${id}/case`);
    board.apply({ kind: 'panel', conversationId: id, panel: answer.kind === 'ok' ? answer.body : 'failed' });
  };
  const open = async (id: string): Promise<void> => {
    chosen = id;
    const answer = await ask<OpenChat>(`/conversations/${id}`, (read) => {
      if (id === chosen) board.apply({ kind: 'opened', open: read }); // one that answers late opens under nobody's hands
    });
    if (id !== chosen) return;
    if (answer.kind === 'ok') await panel();
    else board.apply({ kind: 'notice', notice: desk.act.failed });
  };
  const more = (read: OpenChat): void => {
    board.apply({ kind: 'more', open: read });
  };
  const readAfter = (id: string, sequence: number) => ask(`/conversations/${id}/after/${String(sequence)}`, more);
  const catchUp = once(() => catchUpWith(board, readAfter, panel));
  const earlier = async (): Promise<void> => {
    const shown = board.state().open;
    const first = shown?.messages[0]?.sequence;
    if (shown === undefined || first === undefined) return;
    await ask(`/conversations/${shown.conversationId}/before/${String(first)}`, more);
  };
  const moreWaiting = async (): Promise<void> => {
    limit = Math.min(MOST, (board.state().overview?.waiting.length ?? 0) + PAGE); // of what is shown: a press that failed is tried again by the next
    await overview();
  };
  const onlyFitting = async (on: boolean): Promise<void> => {
    fits = on ? FITS : '';
    limit = PAGE;
    await overview();
  };
  return { overview, moreWaiting, onlyFitting, open, catchUp, earlier, panel };
}

/** Reads page after page until the open chat is whole: a laptop may have slept through hundreds of messages. */
async function catchUpWith(
  board: Board,
  readAfter: (conversationId: string, sequence: number) => Promise<Answer<OpenChat>>,
  panel: () => Promise<void>,
): Promise<void> {
  let isNews = false;
  for (let isBehind = true; isBehind;) {
    const shown = board.state().open;
    if (shown === undefined) return;
    const answer = await readAfter(shown.conversationId, shown.messages.at(-1)?.sequence ?? 0);
    shutIfOver(board, answer);
    if (answer.kind !== 'ok') break;
    isNews ||= changesCase(answer.body);
    isBehind = hasMore(answer.body);
  }
  if (isNews || board.state().isPanelStale) await panel();
}

/** Whether the chat goes on after this page of it. */
const hasMore = ({ messages, last }: OpenChat): boolean => (messages.at(-1)?.sequence ?? last) < last;

/** A danger, or an answer that filled the form. */
const changesCase = ({ messages }: OpenChat): boolean => messages.some(({ from }) => from === 'service');

/** Where the server lets this person read the chat no more, its words leave the screen (S8). */
function shutIfOver(board: Board, answer: Answer<unknown>): void {
  if (answer.kind !== 'refused' || (answer.status !== 403 && answer.status !== 404)) return;
  board.apply({ kind: 'shut' });
  board.apply({ kind: 'notice', notice: desk['read-over'] });
}

/** The most urgent who waits and whom one could take, also when that row is not shown. */
export async function firstFitting(api: Pick<Api, 'get'>): Promise<WaitingChat | undefined> {
  const answer = await api.get<OverviewReply>(`/overview?limit=1${FITS}`);
  return answer.kind === 'ok' ? answer.body.waiting[0]?.rows?.[0] : undefined;
}

/** Never twice at once: calls that come meanwhile make one more run, and all wait for it. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running === undefined) return run();
    next ??= running.then(() => {
      next = undefined;
      return run();
    });
    return next;
  };
}
