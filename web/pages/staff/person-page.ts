import { html, type Html } from '../html.ts';
import { peopleNotice, roleBoxes, type PeopleNotice } from './people-page.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';
import { textField } from './text-field.ts';

/** One account as it is changed. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  readonly teams: readonly string[];
  readonly mostChats: number;
}

/** What an administrator can do about one account: change it, end its sessions, reset it, remove it. */
export function personPage(
  site: StaffSite,
  state: {
    readonly person: ShownPerson;
    readonly roles: readonly string[];
    readonly notice?: PeopleNotice;
    readonly problem?: string;
  },
): string {
  const { person, problem } = state;
  const address = `/staff/people/${person.id}`;
  const body = html`<div class="prose">
    ${errorLine(problem)}
    <p><a href="/staff/people">${say('staff-people:person.back')}</a></p>
    <h1 class="title">${person.name}</h1>
    ${peopleNotice(state.notice)}
    <p>${person.email}</p>
    <form method="post" action="${address}" autocomplete="off">
      ${roleBoxes(state.roles, person.roles)} ${codes('skills', person.skills)} ${codes('teams', person.teams)}
      <div class="field">
        <label class="label" for="mostChats">${say('staff-people:person.most-chats')}</label>
        <input
          class="input"
          id="mostChats"
          name="mostChats"
          type="number"
          min="0"
          max="50"
          value="${person.mostChats}"
        />
      </div>
      <button class="button" type="submit">${say('staff-people:person.save')}</button>
    </form>
    <h2>${say('staff-people:person.more')}</h2>
    <form method="post" action="${address}/end-sessions">
      <button class="button button-quiet" type="submit">${say('staff-people:person.end-sessions')}</button>
    </form>
    <form method="post" action="${address}/reset">
      <p>${say('staff-people:person.reset-hint')}</p>
      <button class="button button-quiet" type="submit">${say('staff-people:person.reset')}</button>
    </form>
    <form method="post" action="${address}/remove" autocomplete="off">
      <div class="field">
        <label class="label" for="email">${say('staff-people:person.remove-hint')}</label>
        <input class="input" id="email" name="email" type="text" autocomplete="off" required />
      </div>
      <button class="button button-quiet" type="submit">${say('staff-people:person.remove')}</button>
    </form>
  </div>`;
  return layOutStaff(site, { title: person.name, body, wrong: problem !== undefined });
}

function codes(name: 'skills' | 'teams', values: readonly string[]): Html {
  const words = { label: `staff-people:person.${name}`, hint: `staff-people:person.${name}-hint` } as const;
  return textField(name, values.join(' '), words);
}
