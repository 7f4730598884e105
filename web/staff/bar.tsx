import type { JSX } from 'preact';

import { desk } from '../../locales/en/desk.ts';
import type { PresenceStatus } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState, type Dialog } from './context.ts';

const STATUSES: readonly PresenceStatus[] = ['available', 'away', 'break'];

/** The bar on top: whether one is there, sound, keys, training, and the way out. */
export function Bar(props: { readonly name: string; readonly show: (dialog: Dialog) => void }): JSX.Element {
  const { board } = useDesk();
  const { overview, sound } = useDeskState();
  return (
    <header class="bar">
      <div class="bar-inner desk-bar">
        <p class="bar-name">
          <a class="bar-link" href="/staff">
            {props.name}
          </a>
        </p>
        <a class="bar-link" href="/staff">
          {desk['nav-reports']}
        </a>
        {overview !== undefined && <Status status={overview.me.status} show={props.show} />}
        <button
          type="button"
          class="bar-button"
          aria-pressed={sound}
          onClick={() => {
            board.apply({ kind: 'sound', sound: !sound });
          }}
        >
          {sound ? desk.alert.on : desk.alert.off}
        </button>
        <BarButton
          label={desk.training.title}
          run={() => {
            props.show('drill');
          }}
        />
        <BarButton
          label={desk.keys.open}
          run={() => {
            props.show('keys');
          }}
        />
        <form class="staff-who" method="post" action="/staff/sign-out">
          {overview !== undefined && <span class="staff-name">{overview.me.name}</span>}
          <button class="bar-button" type="submit">
            {desk['sign-out']}
          </button>
        </form>
      </div>
    </header>
  );
}

function BarButton({ label, run }: { readonly label: string; readonly run: () => void }): JSX.Element {
  return (
    <button type="button" class="bar-button" onClick={run}>
      {label}
    </button>
  );
}

function Status(props: { readonly status: PresenceStatus; readonly show: (dialog: Dialog) => void }): JSX.Element {
  const { acting } = useDesk();
  const choose = (field: HTMLSelectElement): void => {
    const wanted = STATUSES.find((one) => one === field.value) ?? 'available';
    if (wanted !== 'break') void acting.status(wanted);
    else {
      field.value = props.status; // until it is confirmed
      props.show('break');
    }
  };
  return (
    <label class="desk-status">
      <span>{desk.status.label}</span>
      <select
        class="input"
        value={props.status}
        onChange={(event) => {
          choose(event.currentTarget);
        }}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {desk.status[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
