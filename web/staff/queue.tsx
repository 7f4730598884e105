import type { JSX } from 'preact';
import { memo } from 'preact/compat';

import { desk } from '../../locales/en/desk.ts';
import type { WaitingChat } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState } from './context.ts';
import { fill, languageName, plural } from './say.ts';
import { waitingTime } from './waiting-time.ts';

/** Who waits, the most urgent first. The browser draws only the rows in view; further pages come when they are asked for. */
export function Queue(): JSX.Element {
  const { overview, now } = useDeskState();
  const { reading } = useDesk();
  const waiting = overview?.waiting ?? [];
  const count = overview?.waitingCount ?? 0;
  return (
    <section class="desk-section desk-queue" aria-labelledby="queue-title">
      <h2 class="desk-title" id="queue-title" tabIndex={-1}>
        {desk.queue.title}
      </h2>
      <p class="hint">{count === 0 ? desk.queue.none : plural(count, desk.queue.count_one, desk.queue.count_other)}</p>
      <ul class="desk-list" aria-labelledby="queue-title">
        {waiting.map((chat) => (
          <WaitingRow key={chat.id} chat={chat} time={waitingTime(chat.since, now)} />
        ))}
      </ul>
      {overview?.next !== undefined && (
        <button type="button" class="button button-quiet" onClick={() => void reading.moreWaiting()}>
          {desk.queue.more}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly chat: WaitingChat;
  readonly time: string;
}

const WaitingRow = memo(function WaitingRow({ chat, time }: RowProps): JSX.Element {
  const topic = chat.topic ?? desk['no-topic'];
  return (
    <li class={`desk-row desk-row-${chat.urgency}`}>
      <p class="desk-row-head">
        {chat.urgency !== 'ordinary' && <strong class="desk-mark">{desk.urgency[chat.urgency]}</strong>}
        <span class="desk-row-topic">{topic}</span>
        {chat.cameBack && <span class="desk-tag">{cameBack(chat)}</span>}
      </p>
      <p class="hint">
        {[languageName(chat.language), reasonOf(chat.reason), fill(desk.queue.waits, { time })].join(' · ')}
      </p>
      <Needs chat={chat} />
      <Take chat={chat} name={{ topic, time }} />
    </li>
  );
}, isSameRow);

/** The server sends every row anew; one that says the same is not drawn again. */
function isSameRow(one: RowProps, other: RowProps): boolean {
  return one.time === other.time && JSON.stringify(one.chat) === JSON.stringify(other.chat);
}

function Needs({ chat: { needs, lacks } }: Pick<RowProps, 'chat'>): JSX.Element | null {
  if (lacks.length > 0) return <p class="desk-row-needs">{fill(desk.queue.cannot, { skills: lacks.join(', ') })}</p>;
  return needs.length === 0 ? null : (
    <p class="desk-row-needs">{fill(desk.queue.needs, { skills: needs.join(', ') })}</p>
  );
}

function Take(props: {
  readonly chat: WaitingChat;
  readonly name: Readonly<Record<string, string>>;
}): JSX.Element | null {
  const { acting } = useDesk();
  const { chat, name } = props;
  if (chat.lacks.length > 0) return null;
  return (
    <button
      type="button"
      class="button desk-take"
      aria-label={fill(desk.queue['take-name'], name)}
      onClick={() => void acting.claim(chat.id, chat.conversationId)}
    >
      {desk.queue.take}
    </button>
  );
}

function reasonOf(code: string): string {
  return code in desk.reason ? desk.reason[code as keyof typeof desk.reason] : desk.reason.asked;
}

function cameBack({ hadBy }: WaitingChat): string {
  const { 'came-back': plain, 'came-back-to': named } = desk['of-residents'];
  return hadBy === undefined ? plain : fill(named, { name: hadBy });
}
