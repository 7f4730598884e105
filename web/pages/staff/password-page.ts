import { html } from '../html.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

export type PasswordProblem = 'wrong' | 'locked' | 'too-short' | 'too-long' | 'same';

/** Where somebody with a one-time password chooses their own. `length` holds for the new one, in characters. */
export function passwordPage(
  site: StaffSite,
  state: {
    readonly problem?: PasswordProblem;
    readonly minutes?: number; // to wait, when it is locked
    readonly length: { readonly least: number; readonly most: number };
  },
): string {
  const { problem, minutes = 0, length } = state;
  const body = html`<div class="prose">
    ${errorLine(problem === undefined ? undefined : say(`staff:password.${problem}`, { ...length, minutes }))}
    <h1 class="title">${say('staff:password.title')}</h1>
    <p class="lead">${say('staff:password.lead')}</p>
    <form method="post" action="/staff/password">
      <div class="field">
        <label class="label" for="current">${say('staff:password.current')}</label>
        <input class="input" id="current" name="current" type="password" autocomplete="current-password" required />
      </div>
      <div class="field">
        <label class="label" for="next">${say('staff:password.next')}</label>
        <p class="hint" id="next-hint">${say('staff:password.hint', length)}</p>
        <input
          class="input"
          id="next"
          name="next"
          type="password"
          autocomplete="new-password"
          aria-describedby="next-hint"
          required
        />
      </div>
      <button class="button" type="submit">${say('staff:password.button')}</button>
    </form>
  </div>`;
  return layOutStaff(site, { title: say('staff:password.title'), body, wrong: problem !== undefined });
}
