import type { CopyKey } from '../../../locales/index.ts';
import { html, type Html } from '../html.ts';
import { formChoices } from './form-field.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One account in the list. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly teams: readonly string[]; // names
  readonly skills: readonly string[]; // names
  readonly sessions: number;
  readonly hasSecondStep: boolean;
}

/** What was just done to an account; a one-time password is shown this once. */
export interface PeopleNotice {
  readonly text: string;
  readonly password?: string;
}

/** Who is invited, as far as it was typed. */
export interface TypedInvitation {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

/** The accounts, and the form that makes one, with what was typed where that was refused. `roles` are those there are. */
export function peoplePage(
  site: StaffSite,
  state: {
    readonly people: readonly ListedPerson[];
    readonly roles: readonly string[];
    readonly typed?: TypedInvitation;
    readonly notice?: PeopleNotice;
    readonly problem?: string;
  },
): string {
  const title = say('staff-people:title');
  const { typed = { name: '', email: '', roles: [] } } = state;
  const body = html`${errorLine(state.problem)}
    <h1 class="title">${title}</h1>
    ${peopleNotice(state.notice)}
    <p class="lead">${say('staff-people:lead')}</p>
    ${table(state.people)}
    <h2>${say('staff-people:invite.title')}</h2>
    <form class="prose" method="post" action="/staff/people" autocomplete="off">
      ${textField('name', typed.name)} ${textField('email', typed.email, 'email')}
      ${roleBoxes(state.roles, typed.roles)}
      <button class="button" type="submit">${say('staff-people:invite.button')}</button>
    </form>`;
  return layOutStaff(site, { title, body, wrong: state.problem !== undefined });
}

/** What was done, said first; with a one-time password when there is a new one. */
export function peopleNotice(notice: PeopleNotice | undefined): Html | undefined {
  if (notice === undefined) return undefined;
  const { text, password } = notice;
  return html`<div class="notice" role="status">
    <p>${text}</p>
    ${
      password !== undefined &&
      html`<p>${say('staff-people:invite.password')}</p>
        <p class="staff-secret"><code>${password}</code></p>`
    }
  </div>`;
}

/** A box for each role there is. */
export function roleBoxes(roles: readonly string[], chosen: readonly string[]): Html {
  return formChoices({
    ...{ id: 'roles', name: 'roles', type: 'checkbox', legend: say('staff-people:roles'), chosen },
    options: roles.map((code) => ({ code, name: say(`staff-people:role.${code}` as CopyKey) })),
  });
}

function textField(name: 'name' | 'email', value: string, type = 'text'): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${say(`staff-people:${name}`)}</label>
    <input class="input" id="${name}" name="${name}" type="${type}" autocomplete="off" required value="${value}" />
  </div>`;
}

function table(people: readonly ListedPerson[]): Html {
  return html`<table class="staff-table">
    <thead>
      <tr>
        <th scope="col">${say('staff-people:name')}</th>
        <th scope="col">${say('staff-people:email')}</th>
        <th scope="col">${say('staff-people:roles')}</th>
        <th scope="col">${say('staff-people:teams')}</th>
        <th scope="col">${say('staff-people:skills')}</th>
        <th scope="col">${say('staff-people:second-step')}</th>
        <th scope="col">${say('staff-people:sessions')}</th>
        <th scope="col">${say('staff-people:id')}</th>
      </tr>
    </thead>
    <tbody>
      ${people.map(
        ({ id, name, email, roles, teams, skills, sessions, hasSecondStep }) =>
          html`<tr>
            <th scope="row"><a href="/staff/people/${id}">${name}</a></th>
            <td>${email}</td>
            <td>${roles.map((role) => say(`staff-people:role-name.${role}` as CopyKey)).join(', ')}</td>
            <td>${teams.length === 0 ? say('staff-people:every-team') : teams.join(', ')}</td>
            <td>${skills.join(', ')}</td>
            <td>${say(hasSecondStep ? 'staff-people:yes' : 'staff-people:no')}</td>
            <td>${say(sessions > 0 ? 'staff-people:yes' : 'staff-people:no')}</td>
            <td>staff:${id}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
