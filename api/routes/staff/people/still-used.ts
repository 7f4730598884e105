import { words } from '../../../../locales/index.ts';
import { staffNames } from '../../../../store/staff/staff-names.ts';
import type { Store } from '../../../../store/store.ts';
import type { StillUsed } from '../content/content-kinds.ts';

/** Says what still needs what was to be taken out, by name, and what to do about it. */
export async function usesInWords(store: Store, used: readonly StillUsed[]): Promise<readonly string[]> {
  const names = await staffNames(store);
  return used.flatMap(({ name: team, people, chats }) => {
    const known = people.map((id) => names.get(id) ?? words('en', 'staff-switch:left')).join(', ');
    return [
      ...(people.length > 0
        ? [words('en', 'staff-teams:fault.people', { count: people.length, team, names: known })]
        : []),
      ...(chats > 0 ? [words('en', 'staff-teams:fault.chats', { count: chats, team })] : []),
    ];
  });
}
