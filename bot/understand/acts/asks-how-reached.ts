import { FILLERS } from '../words/en/acts.ts';
import { NUMBER_ASKED, OF_THOSE_SHOWN } from '../words/en/short-wishes.ts';

const FILLER: ReadonlySet<string> = new Set(FILLERS);

/** Tells whether words ask when somebody who was shown can be reached, or by which number. */
export function asksHowReached(words: readonly string[]): boolean {
  const { asked, shown, opens, around, whole } = OF_THOSE_SHOWN;
  const said = words.filter((word) => !FILLER.has(word));
  const isAll = said.every((word) => [asked, shown, opens, around].some((set) => set.has(word)));
  return (
    whole.has(words.join(' ')) || (isAll && [asked, shown, opens].every((set) => said.some((word) => set.has(word))))
  );
}

/** The same where nothing is open, and whatever was shown: "what's the number". */
export function asksForNumber(words: readonly string[]): boolean {
  return asksHowReached(words) || CALLS_ANYBODY.has(words.join(' '));
}
const CALLS_ANYBODY: ReadonlySet<string> = new Set(NUMBER_ASKED);
