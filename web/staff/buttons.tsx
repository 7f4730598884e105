import type { JSX } from 'preact';

import { desk } from '../../locales/en/desk.ts';

/** The buttons at the foot of a window. */
export function Buttons(props: {
  readonly close: () => void;
  readonly closeLabel?: string;
  readonly go?: () => void;
  readonly goLabel?: string;
}): JSX.Element {
  return (
    <div class="desk-actions">
      {props.go !== undefined && (
        <button type="button" class="button" onClick={props.go}>
          {props.goLabel}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={props.close}>
        {props.closeLabel ?? desk.act.back}
      </button>
    </div>
  );
}
