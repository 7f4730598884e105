import type { JSX } from 'preact';

import type { Phase } from './chat-state.ts';
import { useApp, useWords } from './context.ts';

/** What stands in place of a conversation that is over or could not be opened; the numbers are always at hand. */
export function Ending({ phase }: { readonly phase: Exclude<Phase, 'ready'> }): JSX.Element {
  const { startAgain } = useApp();
  const words = useWords();
  if (phase === 'opening') return <p class="notice">{words('opening')}</p>;
  const again = phase === 'unreachable' ? 'tryAgain' : 'startAgain';
  const said = phase === 'unreachable' ? 'unreachable' : phase === 'ended' ? 'ended' : 'idleEnded';
  return (
    <>
      <div class="prose">
        <p>{words(said)}</p>
        <p>
          <button type="button" class="button" onClick={startAgain}>
            {words(again)}
          </button>
        </p>
      </div>
      <Numbers />
    </>
  );
}

function Numbers(): JSX.Element {
  const { data } = useApp();
  return (
    <ul class="services numbers">
      {data.numbers.map(({ name, number }) => (
        <li class="service" key={name}>
          <h2 class="service-name">
            <bdi>{name}</bdi>
          </h2>
          <ul class="contacts">
            <li class="contact">
              <a class="contact-link" href={`tel:${number.replaceAll(' ', '')}`}>
                <bdi class="contact-text" dir="ltr">
                  {number}
                </bdi>
              </a>
            </li>
          </ul>
        </li>
      ))}
    </ul>
  );
}
