import { useEffect } from 'preact/hooks';

import { useDesk, type Desk, type Dialog } from './context.ts';
import { firstFitting } from './reading.ts';
import { mayWrite } from './standing.ts';
import { shortcutOf, type Shortcut } from './shortcuts.ts';

type Show = (dialog: Dialog) => void;

/** Listens for the keys of the desk on the whole page. Whether a dialog is open is seen at the press: a key right after one has closed counts. */
export function useKeys(show: Show): void {
  const desk = useDesk();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      const isModal = document.querySelector('dialog[open]') !== null;
      const shortcut = shortcutOf({ ...pressed(event), isTyping, isModal });
      if (shortcut === undefined) return;
      event.preventDefault();
      runShortcut(shortcut, desk, show);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [desk, show]);
}

const pressed = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => ({ key, ctrlKey, altKey, metaKey });

/** Does what a key stands for. Only what the open conversation allows is done. */
function runShortcut(shortcut: Shortcut, desk: Desk, show: Show): void {
  const { board } = desk;
  const runs: Readonly<Record<Shortcut, () => void>> = {
    help: () => { show('keys'); },
    take: () => void takeMostUrgent(desk),
    next: () => { step(desk, 1); },
    previous: () => { step(desk, -1); },
    write: () => { focus('desk-text', desk, 'chat'); },
    queue: () => { focus('queue-title', desk, 'list'); },
    case: () => { focus('case-title', desk, 'case'); },
    quick: () => { startQuick(desk); },
    transfer: () => { if (isMine(desk)) show('transfer'); },
    end: () => { if (isMine(desk)) show('end'); else if (board.state().open?.standing === 'wrap-up') show('close'); },
    note: () => { focus('desk-note', desk, 'case'); },
    break: () => { takeBreak(desk, show); },
    sound: () => { board.apply({ kind: 'sound', sound: !board.state().sound }); },
  }; // prettier-ignore
  runs[shortcut]();
}

const isMine = ({ board }: Desk): boolean => board.state().open?.standing === 'mine';

async function takeMostUrgent({ board, acting, api }: Desk): Promise<void> {
  const shown = board.state().overview?.waiting.find(({ lacks }) => lacks.length === 0);
  const chat = shown ?? (await firstFitting(api));
  if (chat !== undefined) void acting.claim(chat.id, chat.conversationId);
}

function step({ board, reading }: Desk, by: number): void {
  const { overview, open } = board.state();
  const held = overview?.held ?? [];
  const at = held.findIndex(({ conversationId }) => conversationId === open?.conversationId);
  const next = held[(at + by + held.length) % held.length] ?? held[0];
  if (next !== undefined) void reading.open(next.conversationId);
}

function startQuick(desk: Desk): void {
  const { open } = desk.board.state();
  if (open === undefined || !mayWrite(open)) return;
  desk.sending.draft('/');
  focus('desk-text', desk, 'chat');
}

function takeBreak({ board, acting }: Desk, show: Show): void {
  if (board.state().overview?.me.status === 'break') void acting.status('available');
  else show('break');
}

/** Puts the focus somewhere at once, so that the next letter is typed there and is no key; a hidden pane is shown first. */
function focus(id: string, { board }: Desk, pane: 'list' | 'chat' | 'case'): void {
  board.apply({ kind: 'pane', pane });
  const place = document.getElementById(id);
  place?.focus();
  if (place === null || document.activeElement !== place)
    requestAnimationFrame(() => document.getElementById(id)?.focus());
}
