import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import { Buttons } from './buttons.tsx';
import { useDesk, useDeskState, type Dialog } from './context.ts';
import { DrillDialog } from './drill-dialog.tsx';
import { Modal } from './modal.tsx';
import { plural } from './say.ts';
import { SHORTCUT_LIST } from './shortcuts.ts';
import { TransferDialog } from './transfer-dialog.tsx';

/** The window that is open, if one is. */
export function OpenDialog(props: {
  readonly dialog: Dialog | undefined;
  readonly close: () => void;
}): JSX.Element | null {
  const { close } = props;
  switch (props.dialog) {
    case 'keys':
      return <Keys close={close} />;
    case 'break':
      return <Break close={close} />;
    case 'transfer':
      return <TransferDialog close={close} />;
    case 'end':
      return <End close={close} />;
    case 'close':
      return <Close close={close} />;
    case 'drill':
      return <DrillDialog close={close} />;
    case undefined:
      return null;
  }
}

interface Closing {
  readonly close: () => void;
}

function Keys({ close }: Closing): JSX.Element {
  return (
    <Modal title={desk.keys.title} close={close}>
      <p>{desk.keys.lead}</p>
      <dl class="desk-keys">
        {SHORTCUT_LIST.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Buttons close={close} closeLabel={desk.keys.close} />
    </Modal>
  );
}

function Break({ close }: Closing): JSX.Element {
  const { acting, board } = useDesk();
  const { overview } = useDeskState();
  const count = overview?.held.filter(({ state }) => state === 'with-staff').length ?? 0;
  const go = async (): Promise<void> => {
    close();
    if (await acting.status('break')) board.apply({ kind: 'shut' });
  };
  const words = desk['break-confirm'];
  return (
    <Modal title={words.title} close={close}>
      <p>{count === 0 ? words.none : plural(count, words.text_one, words.text_other)}</p>
      <Buttons close={close} go={() => void go()} goLabel={words.go} />
    </Modal>
  );
}

function End({ close }: Closing): JSX.Element {
  const { acting } = useDesk();
  const go = (): void => {
    close();
    void acting.end();
  };
  return (
    <Modal title={desk.end.title} close={close}>
      <p>{desk.end.text}</p>
      <Buttons close={close} go={go} goLabel={desk.end.go} />
    </Modal>
  );
}

const OUTCOMES = Object.entries(desk.outcome);

function Close({ close }: Closing): JSX.Element {
  const { acting } = useDesk();
  const [outcome, setOutcome] = useState(OUTCOMES[0]?.[0] ?? '');
  const go = (): void => {
    close();
    void acting.close(outcome);
  };
  return (
    <Modal title={desk.close.title} close={close}>
      <label class="label" for="outcome">
        {desk.close.outcome}
      </label>
      <select
        class="input"
        id="outcome"
        value={outcome}
        onChange={(event) => {
          setOutcome(event.currentTarget.value);
        }}
      >
        {OUTCOMES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <Buttons close={close} go={go} goLabel={desk.close.go} />
    </Modal>
  );
}
