import { z } from 'zod';

import { hoursSchema } from './hours.ts';
import { londonClock } from './london-clock.ts';
import { openingAt, type Opening } from './opening.ts';

/** The longest wait that a team may state, in minutes. */
export const LONGEST_WAIT = 240;

const teamSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens'),
    name: z.string().min(1).max(80),
    hours: hoursSchema.nullable(), // null: not known, and then nothing is said of them
    closedOn: z.array(z.iso.date()).readonly(), // days of its own, beside bank holidays
    waitMinutes: z.int().min(1).max(LONGEST_WAIT).nullable(), // what the team promises at most; null: nothing
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

/** A team more, or why it can't be added. */
export type AddedTeam =
  | { readonly kind: 'added'; readonly id: string; readonly teams: Teams }
  | { readonly kind: 'unfit'; readonly because: 'name' | 'taken' };

/** Adds a team by its name, with hours that nobody knows yet; its id is made from the name and never changes. */
export function addTeam({ teams }: Teams, typed: string): AddedTeam {
  const name = typed.trim();
  const base =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'team';
  const taken = (id: string): boolean => teams.some((team) => team.id === id);
  const id = [base, ...teams.map((_, at) => `${base}-${String(at + 2)}`)].find((one) => !taken(one)) ?? base;
  const made = teamSchema.safeParse({ id, name, hours: null, closedOn: [], waitMinutes: null });
  if (!made.success) return { kind: 'unfit', because: 'name' };
  if (isNamed(teams, name)) return { kind: 'unfit', because: 'taken' };
  return { kind: 'added', id, teams: { teams: [...teams, made.data] } };
}

/** A changed list of teams; `stale`: the team is no more as it was seen. */
export type ChangedTeam =
  { readonly kind: 'changed'; readonly teams: Teams } | { readonly kind: 'missing' | 'stale' | 'taken' };

/** Changes everything of a team but its id, where it is still as it was seen and no other one has the name. */
export function changeTeam(
  { teams }: Teams,
  id: string,
  fields: Omit<Team, 'id'>,
  isAsSeen: (team: Team) => boolean,
): ChangedTeam {
  const now = teams.find((team) => team.id === id);
  if (now === undefined) return { kind: 'missing' };
  if (!isAsSeen(now)) return { kind: 'stale' };
  const others = teams.filter((team) => team !== now);
  if (isNamed(others, fields.name)) return { kind: 'taken' };
  return { kind: 'changed', teams: { teams: teams.map((team) => (team === now ? { id, ...fields } : team)) } };
}

/** The teams without one; undefined when there would be none. */
export function dropTeam({ teams }: Teams, id: string): Teams | undefined {
  const left = teams.filter((team) => team.id !== id);
  return left.length === 0 ? undefined : { teams: left };
}

function isNamed(teams: readonly Team[], name: string): boolean {
  return teams.some((team) => team.name.toLowerCase() === name.toLowerCase());
}
