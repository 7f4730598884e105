import { findPhrases, indexPhrases } from './phrases.ts';
import { spanOf, type Span } from './spans.ts';
import type { Token } from './tokens.ts';
import { NOT_THE_HOME, TENURE, type Tenure } from './words/en/tenure.ts';

/** How a home is held, and where the text says so. */
export interface TenureHit extends Span {
  readonly tenure: Tenure;
}

const INDEX = indexPhrases(TENURE, { plurals: 'matter' });
const OTHERS = indexPhrases({ other: NOT_THE_HOME }, { plurals: 'matter', slips: 'matter' });

const WHOLE: Readonly<Record<string, Tenure>> = {
  ha: 'housing-association',
  private: 'private',
  owner: 'owner',
  privately: 'private',
};

/** How the home is held: from the council, a housing association, a private landlord, or one's own. */
export function findTenures(tokens: readonly Token[]): readonly TenureHit[] {
  const [only] = tokens;
  const whole = tokens.length === 1 && only !== undefined ? WHOLE[only.word] : undefined;
  if (whole !== undefined) return [{ tenure: whole, ...spanOf(tokens, { from: 0, to: 1 }) }];
  const others = findPhrases(tokens, OTHERS);
  return findPhrases(tokens, INDEX)
    .filter(
      ({ code, from, to }) =>
        (code !== 'council' || isUnbroken(tokens, from, to)) &&
        !others.some((other) => other.from < to && from < other.to && other.to - other.from >= to - from),
    )
    .map((hit) => ({ tenure: hit.code, ...spanOf(tokens, hit) }));
}

/** "Police, council, landlord" names no council landlord. */
function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ start }, at) => start - (tokens[from + at]?.end ?? 0) <= 1);
}
