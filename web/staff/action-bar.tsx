import type { JSX } from 'preact';

import { desk } from '../../locales/en/desk.ts';
import type { OpenChat } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState, type Dialog } from './context.ts';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

/** The buttons of the open conversation: only what this member of staff may do with it now. */
export function ActionBar({
  open,
  show,
}: {
  readonly open: OpenChat;
  readonly show: (dialog: Dialog) => void;
}): JSX.Element | null {
  const { acting, board } = useDesk();
  const { overview } = useDeskState();
  const actions = actionsOf(open, overview?.me.supervises === true, {
    transfer: () => { show('transfer'); },
    end: () => { show('end'); },
    close: () => { show('close'); },
    distress: () => void acting.distress(),
    join: () => void acting.join(),
    'take-over': () => void acting.takeOver(),
  }); // prettier-ignore
  return (
    <div class="desk-actions" role="group" aria-label={desk.act.title}>
      {actions.map(({ label, run }) => (
        <button type="button" class="button button-quiet" key={label} onClick={run}>
          {label}
        </button>
      ))}
      <button
        type="button"
        class="button button-quiet desk-shut"
        onClick={() => {
          board.apply({ kind: 'shut' });
        }}
      >
        {desk.act.shut}
      </button>
    </div>
  );
}

type ActionName = 'transfer' | 'end' | 'close' | 'distress' | 'join' | 'take-over';

function actionsOf(
  { standing, left, training }: OpenChat,
  supervises: boolean,
  run: Readonly<Record<ActionName, () => void>>,
): readonly Action[] {
  const action = (name: ActionName): Action => ({ label: desk.act[name], run: run[name] });
  if (standing === 'wrap-up') return [action('close')];
  if (standing === 'joined') return [action('take-over')];
  if (standing === 'theirs') return supervises ? [action('join'), action('take-over')] : [];
  if (standing !== 'mine') return [];
  if (left) return [action('end')];
  if (training) return [action('transfer'), action('end')];
  return [action('transfer'), action('end'), action('distress')];
}
