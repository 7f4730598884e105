import { teamOf, teamOpening } from '../../content/teams.ts';
import type { Availability } from '../../dialogs/availability.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { presentMembers, queuePlace, type PresentMember } from '../../store/staff/availability.ts';
import { teamBefore } from '../../store/handoffs/handoff-returns.ts';
import { isHubPresent } from '../../store/handoffs/hub.ts';
import { asksForPerson } from '../choose-topic.ts';
import { urgencyOf } from './handoff-request.ts';
import type { Here } from '../load.ts';
import type { Parts } from '../parts.ts';

/** Whether a person can be offered now: asked of the store only where this message may ask for one. */
export async function lookUpPerson(parts: Parts, here: Here, heard: Heard): Promise<Pick<Facts, 'availability'>> {
  if (!mayAsk(here, heard)) return {};
  const now = parts.now();
  const { id: conversationId, sensitivity } = here.snapshot;
  const restricted = sensitivity === 'protected';
  const urgency = urgencyOf(here.memory, restricted);
  const [present, place, before, atHub] = await Promise.all([
    presentMembers(parts.store, now),
    queuePlace(parts.store, { conversationId, urgency, now }),
    teamBefore(parts.store.database, conversationId, now),
    whoIsAtHub(parts, restricted, now),
  ]);
  const team = teamOf(parts.content().teams, before);
  const fitting = present.filter((one) => canTake(one, team.id, restricted));
  const { minutes } = place;
  const isMet = team.waitMinutes !== null && minutes !== undefined && minutes <= team.waitMinutes;
  const free = [...fitting.filter(({ isFree }) => isFree || isMet), ...atHub];
  const opening = teamOpening(team, now.toISOString());
  const availability: Availability = {
    ...{ ...place, restricted, here: free.length > 0, skills: free.map(({ skills }) => skills) },
    ...(team.waitMinutes === null ? {} : { aims: team.waitMinutes }),
    ...inLanguage(parts, here, restricted),
    ...(opening.kind === 'closed' && opening.opens !== undefined ? { opens: opening.opens } : {}),
  };
  return { availability };
}

/** Somebody at the external hub, where one says that it has somebody; what they can it does not say, and what is protected it never gets (S8). */
async function whoIsAtHub(
  { hub, store }: Parts,
  restricted: boolean,
  now: Date,
): Promise<readonly Pick<PresentMember, 'skills'>[]> {
  return hub === true && !restricted && (await isHubPresent(store, now)) ? [{ skills: [] }] : [];
}

/** The language of whoever writes no English; and in a protected chat who would be given their words to translate them. */
function inLanguage(
  { translator }: Parts,
  here: Here,
  restricted: boolean,
): Pick<Availability, 'language' | 'translators'> {
  const language = languageOf(here);
  if (language === undefined) return {};
  if (!restricted || translator === undefined) return { language };
  return { language, translators: translator.processors(language, 'en') };
}

/** The language that whoever answers should write, as skills name it; none for English. */
function languageOf({ memory, language }: Here): string | undefined {
  const [tag] = (memory.writes ?? language).split('-');
  return tag === 'en' ? undefined : tag;
}

function mayAsk({ memory }: Here, heard: Heard): boolean {
  const { needs, choices } = heard;
  const isOpen = memory.stack.at(-1)?.id === 'talk-to-person';
  const begins = choices.includes('do:begin:talk-to-person') || choices.includes('do:need:talk-to-a-person');
  return asksForPerson(heard) || isOpen || begins || needs.includes('talk-to-a-person');
}

function canTake({ roles, teams }: PresentMember, team: string, restricted: boolean): boolean {
  const takes = roles.some((role) => role === 'agent' || role === 'specialist' || role === 'supervisor');
  return takes && (teams.length === 0 || teams.includes(team)) && (!restricted || roles.includes('specialist'));
}
