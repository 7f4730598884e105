import { html, type Html } from '../html.ts';
import { peopleNotice, roleBoxes, type PeopleNotice } from './people-page.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';
import { formChoices, type Choice } from './form-field.ts';

/** One account as it is changed. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  readonly teams: readonly string[];
  readonly mostChats: number | string; // as it was typed, where that was refused
}

/** The teams and skills there are to choose from, by name. */
export interface PersonChoices {
  readonly teams: readonly Choice[];
  readonly skills: Readonly<Record<'abilities' | 'languages' | 'areas' | 'others', readonly Choice[]>>;
}

/** What an administrator can do about one account: change it, end its sessions, reset it, remove it. */
export function personPage(
  site: StaffSite,
  state: {
    readonly person: ShownPerson;
    readonly roles: readonly string[];
    readonly choices: PersonChoices;
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
      ${roleBoxes(state.roles, person.roles)} ${teamBoxes(person, state.choices)} ${skillBoxes(person, state.choices)}
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

function teamBoxes({ teams }: ShownPerson, choices: PersonChoices): Html {
  return formChoices({
    id: 'teams',
    name: 'teams',
    legend: say('staff-people:person.teams'),
    hint: say('staff-people:person.teams-hint'),
    type: 'checkbox',
    options: choices.teams,
    chosen: teams,
  });
}

function skillBoxes({ skills: has }: ShownPerson, { skills }: PersonChoices): readonly Html[] {
  return SKILLS.filter((group) => skills[group].length > 0).map((group) =>
    formChoices({
      id: `skills-${group}`,
      name: 'skills',
      legend: say(`staff-people:person.skills.${group}`),
      type: 'checkbox',
      options: skills[group],
      chosen: has,
    }),
  );
}

const SKILLS = ['abilities', 'languages', 'areas', 'others'] as const;
