import { english } from './en/index.ts';
import { leavesOf } from './leaves.ts';
import { notesFor } from './notes-for.ts';

/** One line of what a translator works from. */
export interface SheetRow {
  readonly key: string; // `namespace:path.to.leaf`, a plural form with its ending
  readonly english: string;
  readonly notes: readonly string[];
}

/** Namespaces that no resident reads, but staff and the services that residents write to: they stay English. */
export const FOR_STAFF: readonly string[] = [
  'staff',
  'staff-sign-in',
  'staff-alerts',
  'staff-audit',
  'staff-content',
  'staff-content-fields',
  'staff-form',
  'staff-people',
  'staff-register',
  'staff-teams',
  'staff-translations',
  'staff-switch',
  'staff-replies',
  'staff-reports',
  'staff-satisfaction',
  'desk',
  'email',
  'prepared',
];

/** Every string that is translated, with the notes about it, in the order of the packs. */
export function translationSheet(): readonly SheetRow[] {
  return Object.entries(english)
    .filter(([namespace]) => !FOR_STAFF.includes(namespace))
    .flatMap(([namespace, pack]) =>
      leavesOf(pack).map(([path, text]) => {
        const key = `${namespace}:${path}`;
        return { key, english: text, notes: notesFor(key, text) };
      }),
    );
}
