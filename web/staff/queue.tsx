import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { WaitingChat } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskPart } from './context.ts';
import type { DeskState } from './desk-state.ts';
import { PAGE } from './reading.ts';
import { fill, languageName, plural, reasonName } from './say.ts';
import { silenceOf, waitingTime } from './waiting-time.ts';

const TIMES_EVERY_MS = 15_000; // so often the times are drawn anew

const waitingOf = ({ overview }: DeskState): readonly WaitingChat[] => overview?.waiting ?? NONE;
const countOf = ({ overview }: DeskState): number => overview?.waitingCount ?? 0;
const listCountOf = ({ overview }: DeskState): number => overview?.listCount ?? 0;
const nowOf = ({ now }: DeskState): number => Math.floor(now / TIMES_EVERY_MS) * TIMES_EVERY_MS;
const NONE: readonly WaitingChat[] = [];

/** Who waits, the most urgent first, a page at a time: all that is shown is in the page, for the browser's own search and for screen readers. */
export function Queue(): JSX.Element {
  const waiting = useDeskPart(waitingOf);
  const count = useDeskPart(countOf);
  const now = useDeskPart(nowOf);
  return (
    <section class="desk-section desk-queue" aria-labelledby="queue-title">
      <h2 class="desk-title" id="queue-title" tabIndex={-1}>
        {desk.queue.title}
      </h2>
      <p class="hint">{count === 0 ? desk.queue.none : plural(count, desk.queue.count_one, desk.queue.count_other)}</p>
      <Fitting />
      <ul class="desk-list" aria-labelledby="queue-title">
        {waiting.map((chat) => (
          <WaitingRow key={chat.id} chat={chat} time={waitingTime(chat.since, now)} silence={silenceOf(chat, now)} />
        ))}
      </ul>
      <More shown={waiting.length} />
    </section>
  );
}

function Fitting(): JSX.Element {
  const { reading } = useDesk();
  return (
    <label class="desk-fits">
      <input type="checkbox" onChange={(event) => void reading.onlyFitting(event.currentTarget.checked)} />
      <span>{desk.queue.fits}</span>
    </label>
  );
}

/** How many are shown, and the way to more of them. The focus goes on to the first that is new, where it would have come next. */
function More({ shown }: { readonly shown: number }): JSX.Element | null {
  const { reading, board } = useDesk();
  const count = useDeskPart(listCountOf);
  const wanted = useRef<number | undefined>(undefined); // the place of the first new row, until it is there
  useLayoutEffect(() => {
    const first = wanted.current === undefined ? undefined : board.state().overview?.waiting[wanted.current];
    const row = first === undefined ? null : document.getElementById(rowId(first));
    if (row === null) return;
    wanted.current = undefined;
    row.focus();
  }, [shown, board]);
  const rest = count - shown;
  if (rest <= 0) return null;
  const more = (): void => {
    wanted.current = shown;
    void reading.moreWaiting();
  };
  return (
    <div class="desk-more">
      <p class="hint" role="status">
        {fill(desk.queue.shown, { shown, count })}
      </p>
      <button type="button" class="button button-quiet" onClick={more}>
        {fill(desk.queue.more, { count: Math.min(PAGE, rest) })}
      </button>
    </div>
  );
}

const rowId = ({ id }: Pick<WaitingChat, 'id'>): string => `waiting-${id}`;

interface RowProps {
  readonly chat: WaitingChat;
  readonly time: string;
  readonly silence: string | undefined;
}

const WaitingRow = memo(function WaitingRow({ chat, time, silence }: RowProps): JSX.Element {
  const topic = chat.topic ?? desk['no-topic'];
  return (
    <li class={`desk-row desk-row-${chat.urgency}`} id={rowId(chat)} tabIndex={-1}>
      <p class="desk-row-head">
        {chat.urgency !== 'ordinary' && <strong class="desk-mark">{desk.urgency[chat.urgency]}</strong>}
        <span class="desk-row-topic">{topic}</span>
        {chat.cameBack && <span class="desk-tag">{cameBack(chat)}</span>}
        {silence !== undefined && <span class="desk-tag">{silence}</span>}
        {chat.suits.length > 0 && (
          <span class="desk-tag">{fill(desk.queue.suits, { skills: chat.suits.join(', ') })}</span>
        )}
      </p>
      <p class="hint">
        {[languageName(chat.language), reasonName(chat.reason), fill(desk.queue.waits, { time })].join(' · ')}
      </p>
      <Needs chat={chat} />
      <Take chat={chat} name={{ topic, time }} />
    </li>
  );
}, isSameRow);

/** A part with one row that changed is sent whole; a row that says the same is not drawn again. */
function isSameRow(one: RowProps, other: RowProps): boolean {
  const looksSame = one.time === other.time && one.silence === other.silence;
  return looksSame && (one.chat === other.chat || JSON.stringify(one.chat) === JSON.stringify(other.chat));
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

function cameBack({ hadBy }: WaitingChat): string {
  const { 'came-back': plain, 'came-back-to': named } = desk['of-residents'];
  return hadBy === undefined ? plain : fill(named, { name: hadBy });
}
