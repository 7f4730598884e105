import { html } from '../html.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One turn of the switch, in words. */
export interface ShownSwitch {
  readonly off: boolean;
  readonly when: string;
  readonly who: string;
  readonly reason: string;
}

/** The switch: how it stands, the form that turns it, and how it was turned before, newest first. */
export function switchPage(
  site: StaffSite,
  state: { readonly changes: readonly ShownSwitch[]; readonly lacksReason: boolean },
): string {
  const [newest] = state.changes;
  const isOff = newest?.off === true;
  const title = say('staff-switch:title');
  const body = html`<div class="prose">
    ${errorLine(state.lacksReason ? say('staff-switch:no-reason') : undefined)}
    <h1 class="title">${title}</h1>
    <p class="notice" role="status">
      ${isOff ? say('staff-switch:off', { since: newest.when }) : say('staff-switch:on')}
    </p>
    <p>${say('staff-switch:lead')}</p>
    <form method="post" action="/staff/switch">
      <input type="hidden" name="to" value="${isOff ? 'on' : 'off'}" />
      <div class="field">
        <label class="label" for="reason">${say('staff-switch:reason')}</label>
        <p class="hint" id="reason-hint">${say('staff-switch:hint')}</p>
        <textarea class="input" id="reason" name="reason" rows="3" aria-describedby="reason-hint" required></textarea>
      </div>
      <button class="button" type="submit">${say(isOff ? 'staff-switch:turn-on' : 'staff-switch:turn-off')}</button>
    </form>
    ${state.changes.length > 0 && html`<h2>${say('staff-switch:history')}</h2>`}
    <ol class="staff-history">
      ${state.changes.map(
        ({ off, ...line }) => html`<li>${say(off ? 'staff-switch:line-off' : 'staff-switch:line-on', line)}</li>`,
      )}
    </ol>
  </div>`;
  return layOutStaff(site, { title, body, wrong: state.lacksReason });
}
