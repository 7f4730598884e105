import type { JSX } from 'preact';

import { type ChatState, FIRST_STATE } from './chat-state.ts';
import { useApp, useWords } from './context.ts';
import { Log } from './messages.tsx';

/**
 * What stands in place of a conversation that is over or could not be opened: what was written and not taken any more, with
 * what is to be said of it, and the numbers always at hand.
 */
export function Ending({ state }: { readonly state: ChatState }): JSX.Element {
  const { phase, said: entries, unsent } = state;
  const { startAgain } = useApp();
  const words = useWords();
  if (phase === 'opening') return <p class="notice">{words('opening')}</p>;
  const again = phase === 'unreachable' ? 'tryAgain' : 'startAgain';
  const said = phase === 'unreachable' ? 'unreachable' : phase === 'ended' ? 'ended' : 'idleEnded';
  return (
    <>
      <div class="prose">
        <p>{words(said)}</p>
        {entries.length > 0 && <Log state={{ ...FIRST_STATE, phase, entries }} />}
        {unsent && <Unsent text={unsent} />}
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

function Unsent({ text }: { readonly text: string }): JSX.Element {
  const words = useWords();
  return (
    <div class="field">
      <label class="label" for="text">
        {words('unsent')}
      </label>
      <textarea class="input" id="text" rows={6} autocomplete="off" dir="auto" defaultValue={text} />
    </div>
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
