import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { LiveRegion } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { type App as AppParts, AppContext, useApp, useChatState, useWords } from './context.ts';
import { Ending } from './endings.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { Log } from './messages.tsx';
import { idleLimits } from './idle.ts';
import { IdleNotice, LinkNotice } from './notices.tsx';
import { PrivacyNotice } from './privacy-notice.tsx';
import { useFollowing } from './use-following.ts';
import { useSeen } from './use-seen.ts';

/** The whole app: the bar with the way out, the conversation, and the box to write in. */
export function App({ parts }: { readonly parts: AppParts }): JSX.Element {
  return (
    <AppContext.Provider value={parts}>
      <Bar />
      <Conversation />
      <LiveRegion announcer={parts.announcer} />
    </AppContext.Provider>
  );
}

function Bar(): JSX.Element {
  const { data, hide, leave } = useApp();
  const words = useWords();
  const exit = (event: Event): void => {
    event.preventDefault();
    leave();
  };
  return (
    <header class="bar">
      <div class="bar-inner">
        <p class="bar-name">{data.name}</p>
        {hide && (
          <button type="button" class="bar-button" aria-label={words('minimise')} onClick={hide}>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M5 9l7 7 7-7" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
            </svg>
          </button>
        )}
        <form class="exit" method="post" action="/chat/exit" onSubmit={exit}>
          <button class="exit-button" type="submit">
            {words('exit')}
          </button>
        </form>
      </div>
    </header>
  );
}

function Conversation(): JSX.Element {
  const { data } = useApp();
  const state = useChatState();
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  useFollowing(scroller, state);
  useSeen(state);
  return (
    <main class="main" id="main" {...(data.mode === 'panel' && { 'aria-label': words('panelTitle') })}>
      {(state.phase === 'ready' || state.unsent) && <IdleNotice limits={idleLimits(state)} />}
      {state.phase === 'ready' && <LinkNotice link={state.link} />}
      <div class="scroller" tabIndex={0} role="region" aria-label={words('conversation')} ref={scroller}>
        {state.phase === 'ready' && <LanguagePicker />}
        <h1 class="chat-title visually-hidden">{words('conversation')}</h1>
        {data.mode === 'panel' && state.phase === 'ready' && <PrivacyNotice />}
        {state.phase === 'ready' ? <Log state={state} /> : <Ending state={state} />}
      </div>
      {state.phase === 'ready' && <Composer returned={state.returned} />}
    </main>
  );
}
