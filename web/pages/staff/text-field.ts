import type { CopyKey } from '../../../locales/index.ts';
import { html, type Html } from '../html.ts';
import { say } from './staff-layout.ts';

/** A line of text in a staff form, with its label and a hint; browsers keep and correct nothing of it. */
export function textField(
  name: string,
  value: string,
  { label, hint }: { readonly label: CopyKey; readonly hint: CopyKey },
): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${say(label)}</label>
    <p class="hint" id="${name}-hint">${say(hint)}</p>
    <input
      class="input"
      id="${name}"
      name="${name}"
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${name}-hint"
      value="${value}"
    />
  </div>`;
}
