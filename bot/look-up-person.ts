import { teamOf, teamOpening } from '../content/teams.ts';
import type { Availability } from '../dialogs/availability.ts';
import type { Facts, Heard } from '../dialogs/topic.ts';
import { freeMembers, queuePlace, type FreeMember } from '../store/availability.ts';
import { asksForPerson } from './choose-topic.ts';
import { reasonOf, urgencyOf } from './handoff-request.ts';
import type { Here } from './load.ts';
import type { Parts } from './parts.ts';

/** Whether a person can be offered now: asked of the store only where this message may ask for one. */
export async function lookUpPerson(parts: Parts, here: Here, heard: Heard): Promise<Pick<Facts, 'availability'>> {
  if (!mayAsk(here, heard)) return {};
  const now = parts.now();
  const restricted = here.snapshot.sensitivity === 'protected';
  const urgency = urgencyOf(reasonOf(here.memory, restricted));
  const [free, place] = await Promise.all([
    freeMembers(parts.store, now),
    queuePlace(parts.store, { conversationId: here.snapshot.id, urgency, now }),
  ]);
  const team = teamOf(parts.content().teams);
  const opening = teamOpening(team, now.toISOString());
  const availability: Availability = {
    ...place,
    restricted,
    here: free.some((one) => canTake(one, team.id, restricted)),
    ...(opening.kind === 'closed' && opening.opens !== undefined ? { opens: opening.opens } : {}),
  };
  return { availability };
}

function mayAsk({ memory }: Here, heard: Heard): boolean {
  const { needs, choices } = heard;
  const isOpen = memory.stack.at(-1)?.id === 'talk-to-person';
  const begins = choices.includes('do:begin:talk-to-person') || choices.includes('do:need:talk-to-a-person');
  return asksForPerson(heard) || isOpen || begins || needs.includes('talk-to-a-person');
}

function canTake({ roles, teams }: FreeMember, team: string, restricted: boolean): boolean {
  const takes = roles.some((role) => role === 'agent' || role === 'specialist' || role === 'supervisor');
  return takes && (teams.length === 0 || teams.includes(team)) && (!restricted || roles.includes('specialist'));
}
