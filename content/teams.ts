import { z } from 'zod';

import { hoursSchema } from './hours.ts';
import { londonClock } from './london-clock.ts';
import { openingAt, type Opening } from './opening.ts';

const teamSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens'),
    name: z.string().min(1).max(80),
    hours: hoursSchema.nullable(), // null: not known, and then nothing is said of them
    closedOn: z.array(z.iso.date()).readonly(), // days of its own, beside bank holidays
    waitMinutes: z.int().min(1).max(240).nullable(), // what the team promises at most; null: nothing
  })
  .readonly();

/** The teams that take conversations over, the one that gets what nobody else is named for first. */
export const teamsSchema = z
  .object({ teams: z.array(teamSchema).min(1).readonly() })
  .refine(({ teams }) => new Set(teams.map(({ id }) => id)).size === teams.length, 'two teams have one id')
  .readonly();
export type Teams = z.infer<typeof teamsSchema>;
export type Team = Teams['teams'][number];

/** The team by its id, or the first where nobody bears it (any more). */
export function teamOf({ teams }: Teams, id?: string): Team {
  const found = teams.find((team) => team.id === id) ?? teams[0];
  if (found === undefined) throw new Error('The list of teams is empty, which its schema refuses.');
  return found;
}

/** Whether a team is at work at a moment (ISO 8601), by its hours, its own days off and bank holidays. */
export function teamOpening({ hours, closedOn }: Team, now: string): Opening {
  return closedOn.includes(londonClock(now).date) ? { kind: 'closed' } : openingAt(hours, now);
}
