import type { StaffMember } from '../../../store/staff.ts';
import type { StaffCase } from '../../../store/staff-case.ts';
import type { AccessRow } from './access.ts';

/** Whether somebody's roles reach a route. */
export function mayReach({ who }: Pick<AccessRow, 'who'>, { roles }: Pick<StaffMember, 'roles'>): boolean {
  return typeof who === 'string' || who.some((role) => roles.includes(role));
}

/** Whether somebody may open a case: a restricted one is for specialists (S8). */
export function mayOpen({ roles }: Pick<StaffMember, 'roles'>, { restricted }: Pick<StaffCase, 'restricted'>): boolean {
  return !restricted || roles.includes('specialist');
}
