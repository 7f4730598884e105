import type { Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { TOLD_IN_A_CORRECTION } from '../../../dialogs/request.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import { clausesOf } from '../contact/contact-clauses.ts';
import { readerOf } from '../slots/readers.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { BESIDE_AN_AMENDMENT, CORRECTION_OPENINGS } from '../words/en/corrections.ts';
import type { Understanding } from '../understanding.ts';
import type { Answered } from './answered.ts';
import type { Correction } from './corrections.ts';
import { retold } from './place-put-right.ts';

const OPENINGS = indexPhrases({ correct: CORRECTION_OPENINGS });
const BESIDE = new Set([...FILLERS, ...BESIDE_AN_AMENDMENT]);
const ACCOUNT: Field = 'what';

const PART = '[^,.;!?\\n]{1,60}?';
const SWAPS: readonly RegExp[] = [
  new RegExp(
    `\\bwhere (?:it|you|that|i) (?:says?|said|put|wrote|have|has|got)\\s(?<wrong>${PART}),?\\s(?:i (?:mean|meant)|it should (?:be|say)|it(?: is|['’]?s)|should (?:be|say)|change (?:it|that) to|put|make (?:it|that))\\s(?<right>${PART})(?:[.!]|$)`,
    'iu',
  ),
  new RegExp(`(?<right>${PART}),?\\s(?:and\\s)?(?:not|rather than|instead of)\\s(?<wrong>${PART})(?:[.!]|$)`, 'iu'),
  new RegExp(
    `\\b(?:not|isn['’]?t|wasn['’]?t)\\s(?<wrong>${PART})(?:\\safter all)?(?:,|,?\\sbut|,?\\s(?=it['’]?s\\s|it (?:was|is)\\s))\\s?(?<right>${PART})(?:[.!]|$)`,
    'iu',
  ),
];

/** What a message says is right, and what in an answer is wrong. */
interface Swap {
  readonly right: string;
  readonly wrong: string;
}

/**
 * An answer of which a message says what is wrong in it and what is right: "its number 14 not 12", "not Monday, Tuesday".
 * The rest of the answer stands.
 */
export function findSwap(text: string, context: Understanding): Correction | undefined {
  const { answered = [] } = context;
  const isOfContact = clausesOf(text).some(({ wanted, refused }) => wanted.size + refused.size > 0); // "ring me not my dad"
  const known = isOfContact ? answered.filter(({ step }) => step.set === CONTACT_SET) : answered;
  const account = known.find(({ step }) => step.field === ACCOUNT);
  const others = known.filter((one) => one !== account);
  for (const swap of swapsIn(text)) {
    const put = alike(
      others.flatMap((one) => putIn(one, swap, context)),
      swap,
    );
    const [first] = put.length > 0 || account === undefined ? put : putIn(account, swap, context);
    if (first === undefined) continue;
    const all = put.length > 0 ? [...put, ...accountRetold(account, put)] : [first];
    return {
      corrects: first.answered.step.field,
      values: Object.fromEntries(all.map(({ answered: { step }, reading }) => [step.field, reading])),
    };
  }
  return undefined;
}

/** Of several answers that hold what is wrong those that mean one thing: a place before a time before others, but for what is counted in them. */
function alike(put: readonly Put[], { right }: Swap): readonly Put[] {
  const counted = right.split(' ').slice(1).join(' ');
  const rank = ({ answered }: Put): number => {
    if (counted !== '' && answered.words.includes(counted)) return 0;
    return 1 + MEANT_FIRST.findIndex((kinds) => kinds.includes(answered.step.answer.kind));
  };
  const first = Math.min(...put.map(rank));
  return put.filter((one) => rank(one) === first);
}
const MEANT_FIRST: readonly (readonly string[])[] = [['place'], ['moment', 'recurrence'], ['phone', 'email', 'words']];

interface Put {
  readonly answered: Answered;
  readonly reading: Reading;
}

function putIn(answered: Answered, swap: Swap, context: Understanding): readonly Put[] {
  const reading = swapped(answered, swap, context);
  return reading === undefined ? [] : [{ answered, reading: retold(answered, reading) }];
}

/** The account with the answers that were put right in place of those that stand in it. */
function accountRetold(account: Answered | undefined, put: readonly Put[]): readonly Put[] {
  if (account === undefined) return [];
  const words = put.reduce(
    (told, { answered, reading }) => told.replace(answered.words, () => reading.words),
    account.words,
  );
  return words === account.words ? [] : [{ answered: account, reading: { value: words, words } }];
}

function swapsIn(text: string): readonly Swap[] {
  return SWAPS.flatMap((pattern): readonly Swap[] => {
    const { right = '', wrong = '' } = pattern.exec(text)?.groups ?? {};
    return [{ right: bared(right), wrong: bared(wrong) }];
  }).filter(({ right, wrong }) => right !== '' && wrong !== '');
}

/** Without what only leads to it: "sorry its number 14" is 14. */
function bared(part: string): string {
  const tokens = tokenise(part);
  const openings = findPhrases(tokens, OPENINGS);
  let first = 0;
  for (let at = -1; first > at && first < tokens.length;) {
    at = first;
    const here = openings.filter(({ from }) => from === at);
    first = Math.max(BESIDE.has(tokens[at]?.word ?? '') ? at + 1 : at, ...here.map(({ to }) => to));
  }
  return part.slice(tokens[first]?.start ?? part.length).trim();
}

/** The answer with what is right in place of what is wrong; undefined where that is not in it. "Three lads not two": the lads stand there already. */
function swapped({ step, words }: Answered, { right, wrong }: Swap, context: Understanding): Reading | undefined {
  if (!TOLD_IN_A_CORRECTION.has(step.answer.kind)) return undefined;
  const counted = right.split(' ').slice(1).map(escaped);
  const also = counted.length === 0 ? '' : `(?:\\s${counted.join('\\s')})?`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(wrong)}${also}(?![\\p{L}\\p{N}])`, 'iu');
  if (!pattern.test(words)) return undefined;
  const put = words.replace(pattern, () => right);
  return step.answer.kind === 'words' ? { value: put, words: put } : readerOf(step).read(put, { ...context, step });
}

function escaped(words: string): string {
  return words.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
