import type { Translator } from '../../../../bot/language/translate/translate.ts';
import type { Summarise } from '../../../../bot/model/summarise.ts';
import type { Parts } from '../../../../bot/parts.ts';
import type { Screen } from '../../../../bot/screen.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { Satisfaction } from '../../../../store/handoffs/satisfaction.ts';
import type { DeskHub } from './desk-hub.ts';
import type { StaffContext } from '../staff-context.ts';

/** What the desk needs beside what all the staff's pages have. */
export interface DeskParts {
  readonly screen: Screen;
  readonly tellLanguage: Parts['tellLanguage'];
  readonly translator?: Translator; // only where an engine is configured
  readonly summarise?: Summarise; // only where a language model is configured
}

/** The names of all staff by id. Those that are wanted are read anew where one is not known yet: somebody may have just begun. */
export type Names = (wanted: readonly (string | null | undefined)[]) => Promise<ReadonlyMap<string, string>>;

/** What every handler of the desk is given. */
export interface DeskContext extends StaffContext, DeskParts {
  readonly hub: DeskHub;
  readonly names: Names;
  readonly satisfaction: () => Promise<Satisfaction>;
}

const KEPT_MS = 30_000;

/** Reads what hardly ever changes, and remembers it for half a minute, or until what is remembered does not do. */
export function remembered<Value>(
  now: () => Date,
  read: () => Promise<Value>,
): (does?: (value: Value) => boolean) => Promise<Value> {
  let kept: { readonly at: number; readonly value: Promise<Value> } | undefined;
  const readAnew = (at: number): Promise<Value> => {
    const value = read();
    kept = { at, value };
    value.catch(() => (kept = undefined));
    return value;
  };
  return async (does = () => true) => {
    const at = now().getTime();
    if (kept === undefined || Math.abs(at - kept.at) > KEPT_MS) return readAnew(at);
    const value = await kept.value;
    return does(value) ? value : readAnew(at);
  };
}

/** Remembers the names of staff. */
export function rememberedNames(now: () => Date, read: () => Promise<ReadonlyMap<string, string>>): Names {
  const names = remembered(now, read);
  return (wanted) => names((known) => wanted.every((id) => typeof id !== 'string' || known.has(id)));
}

/** Whether somebody may read what is for specialists (S8). */
export function isSpecialist({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.includes('specialist');
}
