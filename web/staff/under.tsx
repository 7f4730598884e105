import type { JSX } from 'preact';

import { directionOf } from './direction.ts';
import { Words } from './words.tsx';

/** Another reading of the same words, under them and marked for what it is. */
export function Under(props: {
  readonly label: string;
  readonly text: string;
  readonly language: string;
}): JSX.Element {
  return (
    <div class="desk-under">
      <p class="hint">{props.label}</p>
      <p lang={props.language} dir={directionOf(props.language)}>
        <Words text={props.text} />
      </p>
    </div>
  );
}
