import type { JSX } from 'preact';

import { desk } from '../../locales/en/desk.ts';
import type { HeldChat } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState } from './context.ts';
import { fill, languageName } from './say.ts';
import { silenceOf } from './waiting-time.ts';

/** The chats of whoever is signed in; the open one is marked, and so is what has not been read. */
export function Held(): JSX.Element {
  const { overview, open, now } = useDeskState();
  const held = overview?.held ?? [];
  return (
    <section class="desk-section desk-held" aria-labelledby="held-title">
      <h2 class="desk-title" id="held-title">
        {desk.held.title}
      </h2>
      <p class="hint">
        {held.length === 0
          ? desk.held.none
          : fill(desk.held.of, { count: held.length, most: overview?.me.mostChats ?? 0 })}
      </p>
      <ul class="desk-list" aria-labelledby="held-title">
        {held.map((chat) => (
          <HeldRow key={chat.id} chat={chat} isOpen={chat.conversationId === open?.conversationId} now={now} />
        ))}
      </ul>
      <Said />
    </section>
  );
}

interface RowProps {
  readonly chat: HeldChat;
  readonly isOpen: boolean;
  readonly now: number;
}

function HeldRow({ chat, isOpen, now }: RowProps): JSX.Element {
  const { reading } = useDesk();
  return (
    <li class={`desk-row desk-row-${chat.urgency} ${isOpen ? 'desk-row-open' : ''}`}>
      <button
        type="button"
        class="desk-open"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => void reading.open(chat.conversationId)}
      >
        {chat.urgency !== 'ordinary' && <strong class="desk-mark">{desk.urgency[chat.urgency]}</strong>}
        <span class="desk-row-topic">{chat.topic ?? desk['no-topic']}</span>
        <span class="hint">{languageName(chat.language)}</span>
        {marksOf(chat, isOpen, now).map((mark) => (
          <span class="desk-tag" key={mark}>
            {mark}
          </span>
        ))}
      </button>
    </li>
  );
}

function marksOf(chat: HeldChat, isOpen: boolean, now: number): readonly string[] {
  const silence = chat.state === 'with-staff' && !chat.ended ? silenceOf(chat, now) : undefined;
  return [
    ...(isUnread(chat) && !isOpen ? [desk.held.unread] : []),
    ...(chat.ended ? [desk.held.left] : []),
    ...(silence === undefined ? [] : [silence]),
    ...(chat.cameBack ? [desk['of-residents']['came-back']] : []),
    ...(chat.state === 'wrap-up' ? [desk.held['wrap-up']] : []),
    ...(chat.training ? [desk.held.training] : []),
  ];
}

/** What residents said of the chats that ended. */
function Said(): JSX.Element | null {
  const said = useDeskState().overview?.satisfaction;
  return said === undefined ? null : <p class="hint">{fill(desk['of-residents'].helped, { ...said })}</p>;
}

/** Whether a chat holds something that staff have not read. */
export function isUnread({ lastSequence, seen }: Pick<HeldChat, 'lastSequence' | 'seen'>): boolean {
  return lastSequence > seen;
}
