import { tokenise, type Token } from '../text/tokens.ts';
import { BRANDS } from '../scam/brands.ts';
import { isWholePlace } from '../place/whole-place.ts';
import { inOwnWords } from '../slots/in-own-words.ts';
import { moment } from '../slots/moment.ts';
import { FILLERS } from '../words/en/acts.ts';
import { everydayTokens } from '../speech/everyday.ts';
import { AROUND_DETAIL, NOT_THERE, ONLY_AGED, TELLS_OF } from '../words/en/told-alone.ts';
import type { Understanding } from '../understanding.ts';
import { findMoney } from '../values/money.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { isFewWords } from '../../../dialogs/telling.ts';
import { tellsWhoOrWhat } from '../place/tells-no-place.ts';

const BANKS: ReadonlySet<string> = new Set(
  BRANDS.filter(({ kind, isWord }) => kind === 'bank' && isWord !== true).flatMap(({ names }) => names),
);
const AROUND: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_DETAIL]);

/** Tells whether a message to an open guide tells something though it answers no question: of whoever writes or of somebody else ("my landlord", "i love him"), or a detail alone. */
export function tellsDetail(text: string, context: Understanding): boolean {
  return (
    (context.asked !== undefined && isMenu(context.asked) && tellsOfSomebody(text, context)) ||
    holdsDetail(text, context) ||
    (context.asked?.answer.kind === 'place' && isFewWords(text) && tellsWhoOrWhat(text))
  );
}

function tellsOfSomebody(text: string, { speech }: Understanding): boolean {
  const words = everydayTokens(text, speech).map(({ word }) => word);
  const first = words.find((word) => !BEFORE_TELLING.has(word)) ?? '';
  return words.length >= FEWEST_TOLD && TELLS_OF.has(first);
}
const FEWEST_TOLD = 2; // words
const BEFORE_TELLING: ReadonlySet<string> = new Set(['no', 'nope', 'nah', 'yes', 'yeah', 'well']);

/** Tells whether a message to an open guide holds nothing but how much, when, where, whose bank, who it was or what there is none of: told, though it answers no question. */
function holdsDetail(text: string, context: Understanding): boolean {
  const { asked, steps, speech, facts } = context;
  if (asked === undefined || !steps.some(isMenu)) return false;
  if (isWholePlace(text, facts) || ONLY_AGED.test(text) || NOT_THERE.test(text)) return true;
  const when = inOwnWords(moment).read(text, { ...context, step: asked })?.words ?? '';
  const rest = text.replace(when, ' ');
  return [rest, speech?.everyday(rest)?.text].some(
    (left) => left !== undefined && isOnlyDetail(left, tokenise(left), when !== ''),
  );
}

function isOnlyDetail(text: string, tokens: readonly Token[], hasWhen: boolean): boolean {
  const sums = findMoney(text, tokens);
  const isSum = ({ start, end }: Token): boolean => sums.some((sum) => sum.start <= start && end <= sum.end);
  const isDetail = (token: Token): boolean => BANKS.has(token.word) || isSum(token);
  const others = tokens.filter((token) => !isDetail(token));
  return (hasWhen || others.length < tokens.length) && others.every(({ word }) => AROUND.has(word));
}
