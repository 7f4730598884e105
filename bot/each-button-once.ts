import type { Choice, Say } from '../locales/say.ts';

/**
 * What is said with each button once: two that do the same would look like two ways. The one that stands last stays, so that the
 * options of the open question are whole.
 */
export function eachButtonOnce(says: readonly Say[]): readonly Say[] {
  const seen = new Set<string>();
  return says
    .toReversed()
    .map((say) => (say.choices === undefined ? say : withChoices(say, unseen(say.choices, seen))))
    .toReversed();
}

function withChoices({ choices: _before, ...say }: Say, choices: readonly Choice[]): Say {
  return choices.length === 0 ? say : { ...say, choices };
}

/** Of one message the first of two stays. */
function unseen(choices: readonly Choice[], seen: Set<string>): readonly Choice[] {
  return choices.filter(({ code }) => {
    const isNew = !seen.has(code);
    seen.add(code);
    return isNew;
  });
}
