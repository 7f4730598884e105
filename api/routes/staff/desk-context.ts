import type { Translator } from '../../../bot/language/translate/translate.ts';
import type { Summarise } from '../../../bot/model/summarise.ts';
import type { Parts } from '../../../bot/parts.ts';
import type { Screen } from '../../../bot/screen.ts';
import type { StaffMember } from '../../../store/staff.ts';
import type { Satisfaction } from '../../../store/satisfaction.ts';
import type { DeskHub } from './desk-hub.ts';
import type { StaffContext } from './staff-context.ts';

/** What the desk needs beside what all the staff's pages have. */
export interface DeskParts {
  readonly screen: Screen;
  readonly tellLanguage: Parts['tellLanguage'];
  readonly translator?: Translator; // only where an engine is configured
  readonly summarise?: Summarise; // only where a language model is configured
}

/** What every handler of the desk is given. */
export interface DeskContext extends StaffContext, DeskParts {
  readonly hub: DeskHub;
  readonly names: () => Promise<ReadonlyMap<string, string>>;
  readonly satisfaction: () => Promise<Satisfaction>;
}

const KEPT_MS = 30_000;

/** Reads what hardly ever changes, and remembers it for half a minute. */
export function remembered<Value>(now: () => Date, read: () => Promise<Value>): () => Promise<Value> {
  let kept: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return () => {
    const at = now().getTime();
    if (kept === undefined || at - kept.at > KEPT_MS) kept = { at, value: read() };
    kept.value.catch(() => (kept = undefined));
    return kept.value;
  };
}

/** Whether somebody may read what is for specialists (S8). */
export function isSpecialist({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.includes('specialist');
}
