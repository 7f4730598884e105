import type { Choice, Say } from '../locales/say.ts';
import { needChoices, type NeedId } from './needs.ts';
import { FIND_SUPPORT } from './starts.ts';

/** What people look for help with most often, and the rest of it. */
const HELP: Readonly<Record<'first' | 'more', readonly NeedId[]>> = {
  first: [
    'domestic-abuse',
    'fraud-advice',
    'hate-crime',
    'child-safeguarding',
    'adult-safeguarding',
    'burglary-theft',
    'self-harm',
  ],
  more: [
    'sexual-violence',
    'stalking',
    'modern-slavery',
    'county-lines',
    'drugs-alcohol',
    'cyber',
    'road-safety',
    'licensed-premises',
    'terrorism',
    'asb-case-review',
    'safer-homes',
    'housing',
    'accessible-format',
    'talk-to-a-person',
    'community-grants',
    'other-council',
  ],
};

/** Offers what there is help with, in two lists: a long one is not read. */
export function helpSays(part: 'first' | 'more'): readonly Say[] {
  const rest = part === 'more' ? [] : [FIND_SUPPORT, SHOW_MORE];
  return [{ key: `guide:menu.${part}`, choices: [...needChoices(HELP[part]), ...rest] }];
}

const SHOW_MORE: Choice = { code: 'do:help:more', label: 'guide:menu.show-more' };
