import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { Choice, Entry } from './activity.ts';
import { useApp, useWords } from './context.ts';

/** The answers a message offers: buttons, or boxes to tick when several may be taken at once. */
export function Choices({ entry }: { readonly entry: Entry }): JSX.Element | null {
  if (entry.choices.length === 0) return null;
  const boxes = entry.select === 'many' ? entry.choices.filter(({ code }) => !code.startsWith('do:')) : [];
  const buttons = entry.choices.filter((choice) => !boxes.includes(choice));
  return (
    <>
      {boxes.length > 0 && <Boxes id={String(entry.sequence)} choices={boxes} language={entry.language} />}
      {buttons.length > 0 && <Buttons choices={buttons} language={entry.language} />}
    </>
  );
}

function Buttons({ choices, language }: { readonly choices: readonly Choice[]; readonly language: string }) {
  const { chat } = useApp();
  const words = useWords();
  return (
    <ul class="choices" aria-label={words('chooseOne')} lang={language}>
      {choices.map(({ code, label, language: own }) => (
        <li key={code}>
          <button
            type="button"
            {...(own ? { lang: own, dir: 'auto' as const } : {})}
            class={`choice ${weight(code)}`}
            onClick={() => {
              chat.send(label, [code]);
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function weight(code: string): string {
  if (code === 'do:send') return 'choice-main';
  return code.startsWith('do:') && !code.startsWith('do:begin:') ? 'choice-quiet' : '';
}

function Boxes(props: { readonly id: string; readonly choices: readonly Choice[]; readonly language: string }) {
  const { chat } = useApp();
  const words = useWords();
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    props.choices.flatMap(({ code, ticked: isTicked }) => (isTicked ? [code] : [])),
  );
  const submit = (): void => {
    const taken = props.choices.filter(({ code }) => ticked.includes(code));
    const field = props.choices[0]?.code.split('=')[0] ?? '';
    const codes = taken.length > 0 ? taken.map(({ code }) => code) : [`${field}=`];
    chat.send(taken.map(({ label }) => label).join(', ') || words('noneChosen'), codes);
  };
  return (
    <fieldset class="options" lang={props.language}>
      <legend class="options-legend visually-hidden">{words('chooseMany')}</legend>
      {props.choices.map(({ code, label }, index) => (
        <div class="option" key={code}>
          <input
            class="option-box"
            type="checkbox"
            id={`option-${props.id}-${String(index)}`}
            checked={ticked.includes(code)}
            autocomplete="off"
            onChange={() => {
              setTicked((before) => (before.includes(code) ? before.filter((one) => one !== code) : [...before, code]));
            }}
          />
          <label class="option-label" for={`option-${props.id}-${String(index)}`}>
            {label}
          </label>
        </div>
      ))}
      <button type="button" class="button options-send" onClick={submit}>
        {words('continue')}
      </button>
    </fieldset>
  );
}
