import { KEPT } from '../content/kept.ts';
import type { CopyKey } from '../locales/index.ts';
import type { Choice, Say } from '../locales/say.ts';
import type { Facts } from './facts.ts';

/**
 * How a protected conversation says, where something in it is over, how it is removed (S8): by the sentence of a key, or,
 * where staff have answered, that they keep it. The choices stand under the last of it.
 */
export function endOfProtected(key: CopyKey, { staffKeep }: Facts, choices: readonly Choice[] = []): readonly Say[] {
  const buttons = choices.length === 0 ? {} : { choices };
  if (staffKeep !== true) return [{ key, params: KEPT, ...buttons }];
  return [{ key: 'guide:end' }, { key: 'guide:staff-keep', params: KEPT, ...buttons }];
}
