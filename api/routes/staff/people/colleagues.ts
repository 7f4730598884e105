import { words } from '../../../../locales/index.ts';
import { listColleagues } from '../../../../store/staff/colleagues.ts';
import { CASE_ROLES } from '../../../../store/reports/report-changes.ts';
import { STAFF_ROLES } from '../../../../store/staff/staff.ts';
import type { Store } from '../../../../store/store.ts';
import type { FilterOption } from '../../../../web/pages/staff/report-filter-form.ts';

/** Who works here, for pages that name them. */
export interface Colleagues {
  readonly nameOf: (staffId: string) => string; // whoever left is a former colleague
  readonly whoIs: (by: string) => string; // of a line of history: staff, the resident, or a command
  readonly people: readonly FilterOption[]; // who may have a report
  readonly specialists: readonly FilterOption[]; // who may have a restricted one
  readonly knows: (staffId: string, ward: string) => boolean; // the ward by its ONS code
  readonly assignable: (own: string) => readonly FilterOption[]; // for the filter: me, nobody, then everybody
}

/** Reads who works here. */
export async function readColleagues(store: Store): Promise<Colleagues> {
  const all = await listColleagues(store, STAFF_ROLES);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const skills = new Map(all.map((one) => [one.id, one.skills]));
  const withRole = (wanted: readonly string[]) =>
    all.filter(({ roles }) => roles.some((role) => wanted.includes(role))).map(({ id, name }) => ({ code: id, name }));
  const people = withRole(CASE_ROLES);
  const nameOf = (id: string): string => names.get(id) ?? words('en', 'staff-reports:list.former');
  return {
    nameOf,
    whoIs: (by) => {
      if (by === 'resident') return words('en', 'staff-reports:page.the-resident');
      return by.startsWith('staff:') ? nameOf(by.slice('staff:'.length)) : words('en', 'staff-reports:page.a-command');
    },
    people,
    knows: (id, ward) => skills.get(id)?.includes(`area:${ward}`) === true,
    specialists: withRole(['specialist']),
    assignable: (own) => [
      { code: 'me', name: words('en', 'staff-reports:list.me') },
      { code: 'nobody', name: words('en', 'staff-reports:list.nobody') },
      ...people.filter(({ code }) => code !== own),
    ],
  };
}
