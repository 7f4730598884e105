import { EVERY_STEP } from './index.ts';
import { dangerOf, isNeed } from './needs.ts';

const NEED = 'do:need:';

/**
 * True of the code of a choice that itself tells of a danger: that there is one now, or which help is needed because of
 * one. Such a choice is heard by the danger screen like words of the resident's own.
 */
export function tellsOfDanger(code: string): boolean {
  const need = code.startsWith(NEED) ? code.slice(NEED.length) : '';
  if (isNeed(need)) return dangerOf(need) !== undefined;
  const [field, option = ''] = code.split('=');
  return EVERY_STEP.some((step) => step.field === field && step.danger?.includes(option) === true);
}
