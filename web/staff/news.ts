import { desk } from '../../locales/en/desk.ts';
import type { Announcer } from '../chat/announcer.tsx';
import type { DeskMessage, WaitingChat } from '../pages/staff/desk-data.ts';
import type { Alerts } from './alerts.ts';
import type { Board } from './board.ts';
import type { DeskState } from './desk-state.ts';
import { isUnread } from './held.tsx';
import { whoSaid } from './message.tsx';
import { fill } from './say.ts';

/** Says each piece of news once to those who listen to the page, and keeps badge and tone by what waits. */
export function announceNews(board: Board, announcer: Announcer, alerts: Alerts): void {
  let before = board.state();
  const look = (): void => {
    const now = board.state();
    if (now === before) return;
    for (const line of newsOf(before, now)) announcer.say(line);
    before = now;
    alerts.show(calling(now), now.sound);
  };
  board.subscribe(look);
}

/** How many chats call for this member of staff: those they may take while they are available, and their own with news. */
export function calling({ overview, open }: Pick<DeskState, 'overview' | 'open'>): number {
  if (overview === undefined) return 0;
  const waiting =
    overview.me.status === 'available' ? overview.waiting.filter(({ lacks }) => lacks.length === 0).length : 0;
  const unread = overview.held.filter((chat) => isUnread(chat) && chat.conversationId !== open?.conversationId).length;
  return waiting + unread;
}

/** What is new between two moments, in words. What was there when the desk or the chat was opened is no news. */
export function newsOf(before: DeskState, now: DeskState): readonly string[] {
  return [...newWaiting(before, now), ...newMessages(before, now), ...newElsewhere(before, now)];
}

function newWaiting(before: DeskState, now: DeskState): readonly string[] {
  if (before.overview === undefined || now.overview === undefined || before.overview === now.overview) return [];
  const known = new Set(before.overview.waiting.map(({ id }) => id));
  const fresh = now.overview.waiting.filter(({ id, lacks }) => !known.has(id) && lacks.length === 0);
  return fresh.slice(0, 2).map(waitingLine);
}

function waitingLine({ urgency, topic = desk['no-topic'] }: WaitingChat): string {
  if (urgency === 'ordinary') return fill(desk.news.waiting, { topic });
  return fill(desk.news['waiting-urgent'], { topic, urgency: desk.urgency[urgency] });
}

function newMessages(before: DeskState, now: DeskState): readonly string[] {
  if (now.open === undefined || before.open?.conversationId !== now.open.conversationId) return [];
  const last = before.open.messages.at(-1)?.sequence ?? 0;
  const fresh = now.open.messages.filter(({ sequence, mine }) => sequence > last && !mine);
  const lost = now.open.undelivered.length > before.open.undelivered.length ? [desk.chat.undelivered] : [];
  const left = now.open.left && !before.open.left ? [desk.chat.left] : [];
  return [...fresh.map(messageLine), ...lost, ...left];
}

function messageLine(message: DeskMessage): string {
  return fill(desk.news.message, { who: whoSaid(message), text: message.text });
}

function newElsewhere(before: DeskState, now: DeskState): readonly string[] {
  const unread = ({ overview, open }: DeskState): readonly string[] =>
    (overview?.held ?? [])
      .filter((chat) => isUnread(chat) && chat.conversationId !== open?.conversationId)
      .map(({ id }) => id);
  if (before.overview === undefined) return [];
  const known = new Set(unread(before));
  return unread(now).some((id) => !known.has(id)) ? [desk.news.elsewhere] : [];
}
