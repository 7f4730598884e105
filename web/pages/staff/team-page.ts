import type { TypedHours } from '../../../content/typed-hours.ts';
import { html, type Html } from '../html.ts';
import { errorSummary, type Fault } from './faults.ts';
import { formField } from './form-field.ts';
import { whatItSays } from './what-it-says.ts';
import { hoursFields } from './hours-fields.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** A team as its form holds it, fit or not. */
export interface TypedTeam {
  readonly name: string;
  readonly hours: TypedHours;
  readonly closedOn: string; // a day on each line
  readonly wait: string;
}

/** One team: its name, its hours, its days off and the wait it states, and the way to take it out. */
export function teamPage(
  site: StaffSite,
  state: {
    readonly id: string;
    readonly name: string;
    readonly typed: TypedTeam;
    readonly seen: string; // names the team as it was when the form was made
    readonly faults: readonly Fault[];
    readonly nowSays?: readonly string[]; // the team as it is, where somebody else has changed it meanwhile
    readonly notice?: string;
  },
): string {
  const { id, name, typed, seen, faults, nowSays, notice } = state;
  const address = `/staff/teams/${id}`;
  const body = html`<div class="prose">
    ${errorSummary(faults)}
    <p><a href="/staff/teams">${say('staff-teams:team.back')}</a></p>
    <h1 class="title">${name}</h1>
    ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
    ${nowSays !== undefined && whatItSays(nowSays)}
    <form id="team" method="post" action="${address}" autocomplete="off">
      <input type="hidden" name="seen" value="${seen}" />
      ${formField({ id: 'name', label: say('staff-teams:name'), hint: say('staff-teams:team.name-hint'), value: typed.name }, faults)}
      ${hoursFields(typed.hours, faults)}
      ${formField({ id: 'closedOn', label: say('staff-teams:team.closed'), hint: say('staff-teams:team.closed-hint'), value: typed.closedOn, rows: 4 }, faults)}
      ${formField({ id: 'wait', label: say('staff-teams:team.wait'), hint: say('staff-teams:team.wait-hint'), value: typed.wait }, faults)}
      <button class="button" type="submit">${say('staff-teams:team.save')}</button>
    </form>
    ${removal(address)}
  </div>`;
  return layOutStaff(site, { title: name, body, wrong: faults.length > 0 });
}

function removal(address: string): Html {
  return html`<h2 id="remove">${say('staff-teams:team.remove')}</h2>
    <form method="post" action="${address}/remove">
      <p>${say('staff-teams:team.remove-lead')}</p>
      <button class="button button-quiet" type="submit">${say('staff-teams:team.remove-button')}</button>
    </form>`;
}
