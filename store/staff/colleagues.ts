import { arrayOverlaps, asc, eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { sealingKeys, staff } from '../schema.ts';
import { open } from '../seal.ts';
import { openKey, staffOwner } from '../sealing/sealing-keys.ts';
import type { StaffRole } from './staff.ts';

/** A colleague as pages name them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly skills: readonly string[];
}

/** Everybody who has one of some roles, by name, in one look. */
export async function listColleagues(store: Store, roles: readonly StaffRole[]): Promise<readonly Colleague[]> {
  const rows = await store.database.orm
    .select({ member: staff, key: sealingKeys })
    .from(staff)
    .innerJoin(sealingKeys, eq(sealingKeys.owner, sql`'staff:' || ${staff.id}`))
    .where(arrayOverlaps(staff.roles, [...roles]))
    .orderBy(asc(staff.createdAt));
  return rows
    .map(({ member, key }) => {
      const { id } = member;
      const { name } = open(openKey(store, staffOwner(id), key), `staff:${id}`, member.sealed) as { name: string };
      return { id, name, roles: member.roles, skills: member.skills };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
