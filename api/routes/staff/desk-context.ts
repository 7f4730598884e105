import type { Summarise } from '../../../bot/model/summarise.ts';
import type { Screen } from '../../../bot/screen.ts';
import type { Translator } from '../../../bot/translate/translate.ts';
import type { StaffMember } from '../../../store/staff.ts';
import { staffNames } from '../../../store/staff-names.ts';
import type { Store } from '../../../store/store.ts';
import type { DeskHub } from './desk-hub.ts';
import type { StaffContext } from './staff-context.ts';

/** What the desk needs beside what all the staff's pages have. */
export interface DeskParts {
  readonly screen: Screen;
  readonly translator?: Translator; // only where an engine is configured
  readonly summarise?: Summarise; // only where a language model is configured
}

/** What every handler of the desk is given. */
export interface DeskContext extends StaffContext, DeskParts {
  readonly hub: DeskHub;
  readonly names: () => Promise<ReadonlyMap<string, string>>;
}

const NAMES_KEPT_MS = 30_000;

/** Reads the names of staff, and remembers them for a while: they hardly ever change. */
export function rememberNames(store: Store, now: () => Date): DeskContext['names'] {
  let kept: { readonly at: number; readonly names: Promise<ReadonlyMap<string, string>> } | undefined;
  return () => {
    const at = now().getTime();
    if (kept === undefined || at - kept.at > NAMES_KEPT_MS) kept = { at, names: staffNames(store) };
    kept.names.catch(() => (kept = undefined));
    return kept.names;
  };
}

/** Whether somebody may read what is for specialists (S8). */
export function isSpecialist({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.includes('specialist');
}
