import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { Overview } from '../pages/staff/desk-data.ts';
import type { Target } from './acting.ts';
import { Buttons } from './buttons.tsx';
import { useDesk, useDeskState } from './context.ts';
import { Modal } from './modal.tsx';
import { fill } from './say.ts';

interface Choice {
  readonly to: Target;
  readonly name: string;
}

/** Passes a chat on: to a colleague who is here, to a team, or back to the assistant, with a note that only staff read. */
export function TransferDialog({ close }: { readonly close: () => void }): JSX.Element {
  const { acting } = useDesk();
  const { overview, open } = useDeskState();
  const [choices] = useState(() => choicesOf(overview)); // as they were: none takes the place of the chosen one
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<'open' | 'going' | 'failed'>('open');
  const note = useRef<HTMLTextAreaElement>(null);
  const go = async (): Promise<void> => {
    const to = choices[chosen]?.to;
    if (to === undefined || state === 'going') return;
    setState('going');
    if (await acting.transfer(to, note.current?.value ?? '')) close();
    else setState('failed');
  };
  return (
    <Modal title={desk.transfer.title} close={close}>
      {open?.training === true && <p>{desk.training.pass}</p>}
      <label class="label" for="transfer-to">
        {desk.transfer.to}
      </label>
      <select
        class="input"
        id="transfer-to"
        value={String(chosen)}
        onChange={(event) => {
          setChosen(Number(event.currentTarget.value));
        }}
      >
        {choices.map(({ name }, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
      <label class="label" for="transfer-note">
        {desk.transfer.note}
      </label>
      <textarea class="input" id="transfer-note" rows={3} maxLength={4000} ref={note} />
      {state === 'failed' && (
        <p class="error-message" role="alert">
          {desk.act.failed}
        </p>
      )}
      <Buttons close={close} go={() => void go()} goLabel={desk.transfer.go} />
    </Modal>
  );
}

function choicesOf(overview: Overview | undefined): readonly Choice[] {
  const people = (overview?.colleagues ?? []).filter(
    ({ status, id }) => status === 'available' && id !== overview?.me.id,
  );
  return [
    ...people.map(({ id, name }): Choice => ({
      to: { kind: 'person', id },
      name: fill(desk.transfer.person, { name }),
    })),
    ...(overview?.teams ?? []).map(({ id, name }): Choice => ({
      to: { kind: 'team', id },
      name: fill(desk.transfer.team, { name }),
    })),
    { to: { kind: 'bot', id: 'bot' }, name: desk.transfer.bot },
  ];
}
