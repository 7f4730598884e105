import type { JSX } from 'preact';

import { desk } from '../../locales/en/desk.ts';
import type { ColleagueChat } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState } from './context.ts';
import { languageName } from './say.ts';

/** For supervisors: what colleagues hold, and who of them asks for a second listener. */
export function Colleagues(): JSX.Element | null {
  const { overview, open } = useDeskState();
  const chats = overview?.chatsOfColleagues ?? [];
  if (chats.length === 0) return null;
  return (
    <section class="desk-section" aria-labelledby="colleagues-title">
      <h2 class="desk-title" id="colleagues-title">
        {desk['of-colleagues'].title}
      </h2>
      <ul class="desk-list" aria-labelledby="colleagues-title">
        {chats.map((chat) => (
          <Row key={chat.conversationId} chat={chat} isOpen={chat.conversationId === open?.conversationId} />
        ))}
      </ul>
    </section>
  );
}

function Row({ chat, isOpen }: { readonly chat: ColleagueChat; readonly isOpen: boolean }): JSX.Element {
  const { reading } = useDesk();
  return (
    <li class={`desk-row ${isOpen ? 'desk-row-open' : ''}`}>
      <button
        type="button"
        class="desk-open"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => void reading.open(chat.conversationId)}
      >
        {chat.wanted && <strong class="desk-mark">{desk['of-colleagues'].wanted}</strong>}
        <span class="desk-row-topic">{chat.topic ?? desk['no-topic']}</span>
        <span class="hint">{[chat.holder, languageName(chat.language)].join(' · ')}</span>
      </button>
    </li>
  );
}
