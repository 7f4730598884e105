import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import { LiveRegion } from '../chat/announcer.tsx';
import { Bar } from './bar.tsx';
import { CasePanel } from './case-panel.tsx';
import { DeskContext, useDesk, useDeskPart, useDeskState, type Desk, type Dialog } from './context.ts';
import { Conversation } from './conversation.tsx';
import type { DeskState } from './desk-state.ts';
import { OpenDialog } from './dialogs.tsx';
import { Colleagues } from './colleagues.tsx';
import { Held } from './held.tsx';
import { Queue } from './queue.tsx';
import { useKeys } from './use-keys.ts';

/** The whole desk: the queue and my chats, the open conversation, and its case beside it. */
export function App({ parts, name }: { readonly parts: Desk; readonly name: string }): JSX.Element {
  return (
    <DeskContext.Provider value={parts}>
      <Whole name={name} />
      <LiveRegion announcer={parts.announcer} />
    </DeskContext.Provider>
  );
}

function Whole({ name }: { readonly name: string }): JSX.Element {
  const pane = useDeskPart(paneOf);
  const isThere = useDeskPart(isThereYet);
  const [dialog, setDialog] = useState<Dialog | undefined>();
  useKeys(setDialog);
  return (
    <>
      <a class="skip-link" href="#main">
        {desk.skip}
      </a>
      <Bar name={name} show={setDialog} />
      <main class={`desk desk-at-${pane}`} id="main">
        <h1 class="visually-hidden">{desk.title}</h1>
        <Lines />
        <Panes />
        {!isThere ? (
          <p class="desk-empty">{desk.loading}</p>
        ) : (
          <div class="desk-columns">
            <div class="desk-lists">
              <Held />
              <Queue />
              <Colleagues />
            </div>
            <Conversation show={setDialog} />
            <CasePanel />
          </div>
        )}
      </main>
      <OpenDialog
        dialog={dialog}
        close={() => {
          setDialog(undefined);
        }}
      />
    </>
  );
}

const paneOf = ({ pane }: DeskState): DeskState['pane'] => pane;
const isThereYet = ({ overview }: DeskState): boolean => overview !== undefined;

/** What the last act came to, and whether the desk still hears anything. */
function Lines(): JSX.Element {
  const { link, notice } = useDeskState();
  const { signInAgain } = useDesk();
  return (
    <div role="status">
      {link === 'lost' && <p class="notice notice-warning">{desk.link.lost}</p>}
      {link === 'signed-out' && (
        <p class="notice notice-warning">
          {desk.link['signed-out']}{' '}
          <button type="button" class="link-button" onClick={signInAgain}>
            {desk.link['sign-in']}
          </button>
        </p>
      )}
      {notice !== '' && <p class="notice">{notice}</p>}
    </div>
  );
}

const PANES: readonly DeskState['pane'][] = ['list', 'chat', 'case'];

/** On a small screen one part is shown at a time; these buttons choose it. */
function Panes(): JSX.Element {
  const { board } = useDesk();
  const { pane } = useDeskState();
  return (
    <div class="desk-panes" role="group" aria-label={desk.pane.label}>
      {PANES.map((one) => (
        <button
          type="button"
          class="button button-quiet"
          key={one}
          aria-pressed={one === pane}
          onClick={() => {
            board.apply({ kind: 'pane', pane: one });
          }}
        >
          {desk.pane[one]}
        </button>
      ))}
    </div>
  );
}
