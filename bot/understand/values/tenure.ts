import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { spanOf, type Span } from '../text/spans.ts';
import { wordAt, type Token } from '../text/tokens.ts';
import { HOMES, LANDLORDS, NOT_THE_HOME, RENTING, TENURE, TENURE_GUARDS, type Tenure } from '../words/en/tenure.ts';

/** How a home is held, and where the text says so. */
export interface TenureHit extends Span {
  readonly tenure: Tenure;
}

const INDEX = indexPhrases(TENURE, { plurals: 'matter', guards: TENURE_GUARDS });
const OTHERS = indexPhrases({ other: NOT_THE_HOME }, { plurals: 'matter', slips: 'matter' });

const LANDLORD_INDEX = indexPhrases(LANDLORDS, { plurals: 'matter', slips: 'matter' });
const RENTED_REACH = 5; // words between "rent" and "off"

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
  return [...findPhrases(tokens, INDEX), ...held(tokens)]
    .filter(
      ({ code, from, to }) =>
        (code !== 'council' || isUnbroken(tokens, from, to)) &&
        !others.some((other) => other.from < to && from < other.to && other.to - other.from >= to - from),
    )
    .map((hit) => ({ tenure: hit.code, ...spanOf(tokens, hit) }));
}

/** "Rent this flat off the council", "Trident flat", "I'm with Platform". */
function held(tokens: readonly Token[]): readonly PhraseHit<Tenure>[] {
  return findPhrases(tokens, LANDLORD_INDEX).filter(
    (hit) => isRentedFrom(tokens, hit) || (hit.code !== 'council' && isHeldFrom(tokens, hit)),
  );
}

function isRentedFrom(tokens: readonly Token[], { from }: PhraseHit): boolean {
  const at = ['a', 'the'].includes(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!['from', 'off', 'of', 'with'].includes(wordAt(tokens, at))) return false;
  return tokens.slice(Math.max(0, at - RENTED_REACH), at).some(({ word }) => RENTING.has(word));
}

function isHeldFrom(tokens: readonly Token[], { from, to }: PhraseHit): boolean {
  if (HOMES.has(wordAt(tokens, to)) || /^owns?$/u.test(wordAt(tokens, to))) return true;
  const [before, lead] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  if (['with', 'under'].includes(lead)) return ['im', 'were', 'am', 'are'].includes(before);
  if (lead === 'is' || lead === 'of') return HOMES.has(before) || before === 'landlord';
  return lead === 'by' && before === 'owned';
}

/** "Police, council, landlord" names no council landlord. */
function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ start }, at) => start - (tokens[from + at]?.end ?? 0) <= 1);
}
