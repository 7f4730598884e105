import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { AROUND_TENURE } from '../words/en/short-wishes.ts';
import type { Tenure } from '../words/en/tenure.ts';

const AROUND: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_TENURE]);
const NAMED: Readonly<Record<string, Tenure>> = {
  private: 'private',
  privately: 'private',
  council: 'council',
  association: 'housing-association',
  ha: 'housing-association',
  owner: 'owner',
};

/** How a home is held, where a message tells nothing else: "private", "its a council house". */
export function tellsOnlyTenure(text: string): Tenure | undefined {
  const left = tokenise(text).filter(({ word }) => !AROUND.has(word));
  const [only] = left;
  return left.length === 1 && only !== undefined && Object.hasOwn(NAMED, only.word) ? NAMED[only.word] : undefined;
}
