import { html, type Html } from '../html.ts';
import { errorSummary, type Fault } from './faults.ts';
import { formField } from './form-field.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One team in the list, in words. */
export interface ListedTeam {
  readonly id: string;
  readonly name: string;
  readonly hours?: string;
  readonly waitMinutes: number | null;
  readonly people: number;
  readonly chats: number;
}

/** The bank holidays that are known, in words. */
export interface ShownHolidays {
  readonly area: string;
  readonly days: readonly string[];
  readonly lastYear: number;
}

/** The teams, the form that adds one, and the bank holidays that all of them share. */
export function teamsPage(
  site: StaffSite,
  state: {
    readonly teams: readonly ListedTeam[];
    readonly holidays: ShownHolidays;
    readonly name: string; // as it was typed
    readonly faults: readonly Fault[];
    readonly notice?: string;
  },
): string {
  const { teams, holidays, name, faults, notice } = state;
  const title = say('staff-teams:title');
  const body = html`${errorSummary(faults)}
    <h1 class="title">${title}</h1>
    ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
    <p class="lead">${say('staff-teams:lead')}</p>
    ${table(teams)}
    <p class="hint">${say('staff-teams:everybody')}</p>
    <h2>${say('staff-teams:add.title')}</h2>
    <form class="prose" method="post" action="/staff/teams" autocomplete="off">
      ${formField({ id: 'name', label: say('staff-teams:name'), value: name }, faults)}
      <button class="button" type="submit">${say('staff-teams:add.button')}</button>
    </form>
    <h2>${say('staff-teams:holidays.title')}</h2>
    <p>${say('staff-teams:holidays.lead', { area: holidays.area })}</p>
    <ul class="staff-codes">
      ${holidays.days.map((day) => html`<li>${day}</li>`)}
    </ul>
    <p>${say('staff-teams:holidays.end', { year: holidays.lastYear })}</p>`;
  return layOutStaff(site, { title, body, wrong: faults.length > 0 });
}

function table(teams: readonly ListedTeam[]): Html {
  return html`<table class="staff-table">
    <thead>
      <tr>
        <th scope="col">${say('staff-teams:name')}</th>
        <th scope="col">${say('staff-teams:hours')}</th>
        <th scope="col">${say('staff-teams:wait')}</th>
        <th scope="col">${say('staff-teams:people')}</th>
        <th scope="col">${say('staff-teams:chats')}</th>
      </tr>
    </thead>
    <tbody>
      ${teams.map(row)}
    </tbody>
  </table>`;
}

function row({ id, name, hours, waitMinutes, people, chats }: ListedTeam, place: number): Html {
  const wait = waitMinutes === null ? say('staff-teams:not-stated') : minutes(waitMinutes);
  return html`<tr>
    <th scope="row" class="staff-long">
      <a href="/staff/teams/${id}">${name}</a>
      ${place === 0 && html`<br /><span class="hint">${say('staff-teams:first')}</span>`}
    </th>
    <td>${labelled('hours')} ${hours ?? say('staff-teams:not-known')}</td>
    <td>${labelled('wait')} ${wait}</td>
    <td>${labelled('people')} ${people}</td>
    <td>${labelled('chats')} ${chats}</td>
  </tr>`;
}

/** On a phone the heads of the table are out of sight, so each cell says what it is. */
function labelled(what: 'hours' | 'wait' | 'people' | 'chats'): Html {
  return html`<span class="staff-cell-name">${say(`staff-teams:${what}`)}:</span>`;
}

const minutes = (count: number): string => say('staff-teams:wait-minutes', { count });
