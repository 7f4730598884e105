import { hasBrokenGlass } from '../../../../store/desk/break-glass.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { StaffCase } from '../../../../store/desk/staff-case.ts';
import type { Store } from '../../../../store/store.ts';
import { ACCESS, type AccessRow } from './access.ts';

/** Whether somebody's roles reach a route. */
export function mayReach({ who }: Pick<AccessRow, 'who'>, { roles }: Pick<StaffMember, 'roles'>): boolean {
  return typeof who === 'string' || who.some((role) => roles.includes(role));
}

const PATTERNS = ACCESS.map((row) => ({
  row,
  pattern: new RegExp(`^${row.path.replaceAll(/:\w+/g, '[^/]+')}$`),
}));

/** Whether somebody's roles reach an address: what a page links or sends to is asked here. False where no route has it. */
export function reachesAddress(
  member: Pick<StaffMember, 'roles'>,
  method: AccessRow['method'],
  address: string,
): boolean {
  const [path = ''] = address.split(/[?#]/);
  const found = PATTERNS.find(({ row, pattern }) => row.method === method && pattern.test(path));
  return found !== undefined && mayReach(found.row, member);
}

/** Whether somebody reads every restricted case: specialists do (S8). */
export function readsRestricted({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.includes('specialist');
}

/**
 * Whether somebody may open this case now: it is not restricted, they are a specialist, they hold it (abuse that is told
 * to them must not cut the resident off; whoever takes it next is a specialist), or a supervisor who gave a reason.
 */
export async function mayOpen(
  store: Store,
  member: Pick<StaffMember, 'id' | 'roles'>,
  { restricted, subject, holder }: StaffCase,
  now: Date,
): Promise<boolean> {
  if (!restricted || readsRestricted(member) || holder === member.id) return true;
  return member.roles.includes('supervisor') && hasBrokenGlass(store, { staffId: member.id, subject, now });
}
