import { skillGroups } from '../../../../content/skills.ts';
import { LANGUAGES } from '../../../../locales/index.ts';
import { notices } from '../../../../locales/notices.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { Choice } from '../../../../web/pages/staff/form-field.ts';
import type { PersonChoices } from '../../../../web/pages/staff/person-page.ts';
import { skillName } from '../desk/desk-words.ts';
import type { StaffContext } from '../staff-context.ts';

const TAGS: readonly string[] = [...LANGUAGES, ...Object.keys(notices)];

/** The teams and skills that an administrator can choose for somebody, by name; what they have already is always among them. */
export function choicesFor(
  { content }: Pick<StaffContext, 'content'>,
  { teams, skills }: Pick<StaffMember, 'teams' | 'skills'>,
): PersonChoices {
  const named = (code: string): Choice => ({ code, name: skillName(code, { content }) });
  const { abilities, languages, areas, others } = skillGroups(TAGS, content.places, skills);
  const known = content.teams.teams.map(({ id, name }) => ({ code: id, name }));
  const gone = teams.filter((id) => !known.some(({ code }) => code === id)).map((id) => ({ code: id, name: id }));
  return {
    teams: [...known, ...gone],
    skills: {
      abilities: abilities.map(named),
      languages: languages.map(named).toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
      areas: areas.map(named),
      others: others.map(named),
    },
  };
}
