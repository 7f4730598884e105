import { wardName } from '../../../../content/places.ts';
import type { ShippedContent } from '../../../../content/shipped.ts';
import { isCopyKey, words } from '../../../../locales/index.ts';
import type { Urgency } from '../../../../web/pages/staff/desk-data.ts';
import type { StaffContext } from '../staff-context.ts';

const URGENCIES: readonly Urgency[] = ['danger', 'disclosure', 'ordinary'];
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The urgency of a handoff as the desk names it. */
export function urgencyOf({ urgency }: { readonly urgency: number }): Urgency {
  return URGENCIES[urgency] ?? 'ordinary';
}

/** A skill, or what else may be lacking, in words: its code where it has none. */
export function skillName(code: string, { content }: Pick<StaffContext, 'content'>): string {
  const [kind = '', value = ''] = code.split(':');
  if (kind === 'language') return languageName(value);
  if (kind === 'area') return wardName(content.places, value) ?? value;
  if (kind === 'team') return words('en', 'desk:skills.team', { team: teamName(value, content) });
  return inWords(`desk:skills.${code}`, code);
}

/** The name of a team; its id where it has been taken out. */
export function teamName(id: string, { teams }: Pick<ShippedContent, 'teams'>): string {
  return teams.teams.find((team) => team.id === id)?.name ?? id;
}

/** The actions of the audit by which somebody looks at a case. */
export const LOOKS = [
  'conversation.read',
  'conversation.translated',
  'case.read',
  'case.summed-up',
  'case.break-glass',
] as const;

/** What somebody did to look at a case, by the action of the audit. */
export function lookName(action: string): string {
  return inWords(`desk:looks.${action.replaceAll('.', '-')}`, action);
}

/** What happened to a handoff, by the kind of its event. */
export function eventName(kind: string): string {
  return inWords(`desk:events.${kind}`, words('en', 'desk:events.other'));
}

function inWords(key: string, otherwise: string): string {
  return isCopyKey(key) ? words('en', key) : otherwise;
}

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
