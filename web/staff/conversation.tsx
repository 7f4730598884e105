import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { OpenChat } from '../pages/staff/desk-data.ts';
import { ActionBar } from './action-bar.tsx';
import { Composer } from './composer.tsx';
import type { Dialog } from './context.ts';
import { useDesk, useDeskState } from './context.ts';
import type { Pending } from './desk-state.ts';
import { Message } from './message.tsx';
import { fill } from './say.ts';
import { mayWrite, standingLines } from './standing.ts';
import { useStayingAtEnd } from './use-staying-at-end.ts';

const HOUR_MS = 60 * 60 * 1000;

/** The open conversation: what may be done with it, what was said, and the box to answer in. */
export function Conversation({ show }: { readonly show: (dialog: Dialog) => void }): JSX.Element {
  const { open } = useDeskState();
  return (
    <section class="desk-chat" aria-labelledby="chat-title" id="chat">
      <h2 class="desk-title" id="chat-title" tabIndex={-1}>
        {desk.chat.heading}
      </h2>
      {open === undefined ? <p class="desk-empty">{desk.chat.choose}</p> : <Opened open={open} show={show} />}
    </section>
  );
}

function Opened({ open, show }: { readonly open: OpenChat; readonly show: (dialog: Dialog) => void }): JSX.Element {
  const { pending, drafts } = useDeskState();
  const isWriting = (drafts[open.conversationId] ?? open.draft) !== '';
  useSeen(open);
  return (
    <>
      <Standing open={open} />
      <ActionBar open={open} show={show} />
      <Log open={open} pending={pending.filter((one) => one.conversationId === open.conversationId)} />
      <Typing conversationId={open.conversationId} />
      {(mayWrite(open) || isWriting) && <Composer open={open} key={open.conversationId} />}
    </>
  );
}

/** Whose conversation it is and whether it goes on, in one line that is always there. */
function Standing({ open }: { readonly open: OpenChat }): JSX.Element {
  const { overview } = useDeskState();
  const viewers = (overview?.colleagues ?? []).filter(
    ({ viewing, id }) => viewing === open.conversationId && id !== open.holder?.id,
  );
  const lines = [open.training ? desk.training.banner : '', ...standingLines(open), open.left ? desk.chat.left : ''];
  if (viewers.length > 0) {
    const names = viewers.map(({ name }) => name).join(', ');
    lines.push(fill(viewers.length === 1 ? desk.chat.viewing : desk.chat['viewing-many'], { names }));
  }
  return (
    <div class="desk-standing">
      {lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Log({ open, pending }: { readonly open: OpenChat; readonly pending: readonly Pending[] }): JSX.Element {
  const { reading } = useDesk();
  const { now } = useDeskState();
  const scroller = useRef<HTMLDivElement>(null);
  useStayingAtEnd(scroller, open.conversationId, open.messages.length + pending.length);
  const oldest = open.messages[0]?.sequence ?? open.first;
  return (
    <div class="desk-scroller" tabIndex={0} role="region" aria-label={desk.chat.messages} ref={scroller}>
      {oldest > open.first && (
        <button type="button" class="link-button" onClick={() => void reading.earlier()}>
          {desk.chat.earlier}
        </button>
      )}
      <ol class="log">
        {open.messages.map((message) => (
          <Message
            key={message.sequence}
            message={message}
            conversationId={open.conversationId}
            translates={open.translation === 'on'}
            undelivered={open.undelivered.includes(message.sequence)}
            today={Math.floor(now / HOUR_MS) * HOUR_MS}
          />
        ))}
        {pending.map((one) => (
          <OnItsWay key={one.clientMessageId} pending={one} />
        ))}
      </ol>
      <Seen open={open} />
    </div>
  );
}

function OnItsWay({ pending }: { readonly pending: Pending }): JSX.Element {
  const { sending } = useDesk();
  return (
    <li class="message message-staff message-pending">
      <p class="message-who">{desk.chat.me}</p>
      <div class="message-body" dir="auto">
        <p>{pending.text}</p>
      </div>
      {pending.state === 'sending' ? (
        <p class="hint">{desk.chat.sending}</p>
      ) : (
        <p class="hint">
          {desk.chat['not-sent']}{' '}
          <button type="button" class="link-button" onClick={() => void sending.again(pending.clientMessageId)}>
            {desk.chat.again}
          </button>
        </p>
      )}
    </li>
  );
}

/** The resident has read up to here, when that is the last that staff said. */
function Seen({ open }: { readonly open: OpenChat }): JSX.Element | null {
  const last = open.messages.findLast(({ from }) => from === 'staff');
  if (last === undefined || open.residentSeen < last.sequence) return null;
  return <p class="hint desk-seen">{desk.chat.seen}</p>;
}

function Typing({ conversationId }: { readonly conversationId: string }): JSX.Element {
  const { typing, now, open } = useDeskState();
  const isWriting = (who: string): boolean => (typing[`${conversationId} ${who}`] ?? 0) > now;
  const staff = isWriting('staff') && open?.standing !== 'mine';
  return (
    <p class="hint desk-typing">
      {isWriting('resident') && desk.chat['resident-writes']}
      {staff && fill(desk.chat['somebody-writes'], { name: open?.holder?.name ?? desk.chat.staff })}
    </p>
  );
}

/** Tells the server up to where the open conversation was read, while somebody looks at the page. */
function useSeen(open: OpenChat): void {
  const { api, board } = useDesk();
  const last = open.messages.at(-1)?.sequence ?? 0;
  useEffect(() => {
    const tell = (): void => {
      if (document.visibilityState !== 'visible' || open.standing !== 'mine' || last === 0) return;
      board.apply({ kind: 'seen-by-staff', conversationId: open.conversationId, sequence: last });
      void api.post(`/conversations/${open.conversationId}/seen`, { sequence: last });
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      document.removeEventListener('visibilitychange', tell);
    };
  }, [open.conversationId, open.standing, last]);
}
