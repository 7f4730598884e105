import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { Named } from '../pages/staff/desk-data.ts';
import { Buttons } from './buttons.tsx';
import { useDesk } from './context.ts';
import { Modal } from './modal.tsx';

/** Starts a drill: a made-up chat that no queue ever sees. */
export function DrillDialog({ close }: { readonly close: () => void }): JSX.Element {
  const { api, acting } = useDesk();
  const [drills, setDrills] = useState<readonly Named[]>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    void api.get<readonly Named[]>('/drills').then((answer) => {
      if (answer.kind !== 'ok') return;
      setDrills(answer.body);
      setChosen(answer.body[0]?.id ?? '');
    });
  }, []);
  const go = (): void => {
    close();
    void acting.drill(chosen);
  };
  return (
    <Modal title={desk.training.title} close={close}>
      <p>{desk.training.lead}</p>
      <label class="label" for="drill">
        {desk.training.choose}
      </label>
      <select
        class="input"
        id="drill"
        value={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
        }}
      >
        {drills.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Buttons close={close} go={go} goLabel={desk.training.start} />
    </Modal>
  );
}
