import { codeSigns, type CodeSigns } from './code-signs.ts';
import { normaliseReceipt, normaliseReference } from './reference.ts';
import type { Step } from './step.ts';

/** Where something stands in a text. `end` is not included. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A code that stands in a longer text. */
export interface FoundCode extends Span {
  readonly value: string; // as it was made
}

/** Where a receipt stands in a text, or what looks like one although a character is wrong: that opens nothing. */
export interface FoundReceipt extends Span {
  readonly value?: string; // as it was made
}

// Chinese puts no space between words, so a code may stand right beside it.
const BEFORE = String.raw`(?<![[\p{L}\p{N}]--\p{sc=Han}])`;
const BEHIND = String.raw`(?![[\p{L}\p{N}]--\p{sc=Han}])`;
const GAP = String.raw`[\s\p{P}\p{S}]`;
const RECEIPT_SHAPES = [
  `[0-9A-Z]{4}(?:${GAP}{0,3}[0-9A-Z]{4}){3}`,
  `[0-9A-Z]{2}(?:${GAP}{1,3}[0-9A-Z]{2}){7}`,
  `[0-9A-Z](?:${GAP}{1,3}[0-9A-Z]){15}`,
].map((shape) => new RegExp(BEFORE + shape + BEHIND, 'gv'));
const CUT_IN_FOURS = new RegExp(
  `${BEFORE}[0-9A-Z]{4}(?<gap>[\\p{P}\\p{S}])[0-9A-Z]{4}\\k<gap>[0-9A-Z]{4}\\k<gap>[0-9A-Z]{4}${BEHIND}`,
  'gv',
);
const REFERENCE_IN_TEXT =
  /(?<![\p{L}\p{N}-])[0-9A-Z]{4}(?<gap>[ \p{Pd}.]{0,3})[0-9A-Z]{3}\k<gap>[0-9A-Z](?![\p{L}\p{N}]|\p{Pd}[\p{L}\p{N}])/gu;
const WRITTEN_AS_REFERENCE = /(?<![\p{L}\p{N}\p{Pd}])[0-9A-Z]{4}\p{Pd}[0-9A-Z]{3}\p{Pd}[0-9A-Z](?![\p{L}\p{N}\p{Pd}])/u;
const CUT_IN_THREE = /^\w+[\p{Pd}\/]\w+[\p{Pd}\/]\w+$/u;
const NEARLY_REFERENCE = new RegExp(
  `${BEFORE}[0-9A-Z]{3,5}${GAP}{0,3}[0-9A-Z]{2,4}${GAP}{0,3}[0-9A-Z]{0,2}${BEHIND}`,
  'gv',
);

/** Tells whether a question asks for a code: a receipt may be the answer, whichever of the two is asked for. */
export function asksForCode(asked: Step | undefined): boolean {
  return asked?.answer.kind === 'receipt' || asked?.answer.kind === 'reference';
}

/**
 * Every receipt in a text, however it was typed, and all that is written as one (S19). In a story it stands in one piece,
 * in fours, in twos or sign by sign, and has a figure or a dash in it: of four-letter words one in 32 would pass the check
 * character by chance, and no story may lose words to that. Where a code is asked for, every run that passes counts, and
 * what looks like a receipt with a slip of the pen. What opens a report comes first.
 */
export function findReceipts(text: string, isAsked = false): readonly FoundReceipt[] {
  const signs = codeSigns(text);
  const { plain } = signs;
  const shaped = RECEIPT_SHAPES.flatMap((shape) => passing(matches(plain, shape), normaliseReceipt)).filter(
    (run) => isAsked || isWrittenAsCode(run, plain),
  );
  const odd = isAsked && shaped.length === 0 ? passing(wordsOf(plain, RECEIPT_LENGTH), normaliseReceipt) : [];
  const codes = [...shaped, ...odd.filter((run) => isMixed(run) || run.plain === plain.trim())];
  const sure = meant(codes);
  const slips = isAsked ? wordsOf(plain, NEARLY_RECEIPT).filter(isCutAsReceipt) : [];
  const alike = [...matches(plain, CUT_IN_FOURS), ...slips].filter(isMixed);
  const others = alike.filter((one) => !codes.some((code) => overlap(one, code)));
  const perhaps = codes.filter((one) => !sure.some((code) => one === code || isJoinedMore(code, one)));
  return [
    ...sure.map((code) => inText(code, signs)),
    ...[...perhaps, ...others].map((one) => signs.spanOf(one.start, one.end)),
  ];
}

/** The text with words in place of every receipt in it. */
export function hideCodes(text: string, receipts: readonly FoundReceipt[], hidden: string): string {
  return merged(receipts).reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + hidden + shown.slice(end),
    text,
  );
}

/** Every run of a text that could be a reference; the caller judges whether it was meant as one. */
export function findReferences(text: string): readonly FoundCode[] {
  const signs = codeSigns(text);
  const runs = passing(matches(signs.plain, REFERENCE_IN_TEXT), normaliseReference);
  return meant(runs).map((run) => inText(run, signs));
}

/** The reference in an answer to the question for it, however it is cut up and whatever stands around it. */
export function referenceAnswered(text: string): FoundCode | undefined {
  const signs = codeSigns(text);
  const runs = passing(wordsOf(signs.plain, REFERENCE_LENGTH), normaliseReference);
  const [first] = runs.filter(({ plain }) => /\d/u.test(plain));
  return findReferences(text)[0] ?? (first && inText(first, signs));
}

/** Tells whether something is written as a reference is, with its dashes, whatever its check character says: a slip of the pen is one, too. */
export function looksLikeReference(text: string): boolean {
  return WRITTEN_AS_REFERENCE.test(codeSigns(text).plain);
}

/** Tells whether an answer to the question for a reference holds one, or what looks like one although a character is wrong, missing or too many. */
export function holdsReference(text: string): boolean {
  const near = matches(codeSigns(text).plain, NEARLY_REFERENCE).filter(({ plain }) => isLong(plain, NEARLY_AS_LONG));
  return referenceAnswered(text) !== undefined || near.some((run) => isMixed(run) || CUT_IN_THREE.test(run.plain));
}

/** A stretch of the plain signs of a text, with the signs themselves. */
interface Run extends Span {
  readonly plain: string;
}
type Code = Run & Pick<FoundCode, 'value'>;
type Length = readonly [least: number, most: number];

const RECEIPT_LENGTH: Length = [16, 16];
const REFERENCE_LENGTH: Length = [8, 8];
const NEARLY_RECEIPT: Length = [12, 20];
const NEARLY_AS_LONG: Length = [7, 9];
const WORD = new RegExp(`${BEFORE}[0-9A-Z]+${BEHIND}`, 'gv');
const ONLY_GAP = new RegExp(`^${GAP}*$`, 'v');

/** Looks at every place anew: a code may begin within a run that is none, as in "code 7K2M-...", where "code" is a group of four. */
function matches(plain: string, shape: RegExp): readonly Run[] {
  const runs: Run[] = [];
  const search = new RegExp(shape);
  for (let match = search.exec(plain); match !== null; match = search.exec(plain)) {
    runs.push({ plain: match[0], start: match.index, end: search.lastIndex });
    search.lastIndex = match.index + 1;
  }
  return runs;
}

/** Every run of whole words with nothing but gaps between them, and with so many signs. */
function wordsOf(plain: string, length: Length): readonly Run[] {
  const words = [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return words.flatMap(({ start }, first) => {
    const runs: Run[] = [];
    for (const { start: next, end } of words.slice(first)) {
      const run = { plain: plain.slice(start, end), start, end };
      const isBroken = !ONLY_GAP.test(plain.slice(runs.at(-1)?.end ?? next, next));
      if (isBroken || run.plain.replace(GAPS, '').length > length[1]) break;
      runs.push(run);
    }
    return runs.filter((run) => isLong(run.plain, length));
  });
}
const GAPS = new RegExp(GAP, 'gv');

function isLong(plain: string, [least, most]: Length): boolean {
  const { length } = plain.replace(GAPS, '');
  return least <= length && length <= most;
}

/** The runs whose check character is right. */
function passing(runs: readonly Run[], normalise: (text: string) => string | undefined): readonly Code[] {
  return runs.flatMap((run) => {
    const value = normalise(run.plain);
    return value === undefined ? [] : [{ ...run, value }];
  });
}

/** A receipt is hardly ever without a figure, and written with dashes or alone and in one piece where it is. */
function isWrittenAsCode(run: Run, plain: string): boolean {
  return /[\d\p{Pd}]/u.test(run.plain) || (plain.trim() === run.plain && !/\s/u.test(run.plain));
}

/** Words of about the size that a receipt is cut into: one, two, four, eight or all of its signs. */
function isCutAsReceipt({ plain }: Run): boolean {
  const sizes = plain.split(GAPS).flatMap((word) => (word === '' ? [] : [word.length]));
  return SIZES.some(([least, most]) => sizes.every((size) => least <= size && size <= most));
}
const SIZES: readonly Length[] = [
  [1, 2],
  [3, 5],
  [7, 9],
  [12, 20],
];

/** Letters and figures in one word, or sign by sign, as no word and no number has them. */
function isMixed({ plain }: Run): boolean {
  const words = plain.split(GAPS).filter((word) => word !== '');
  const isOne = (word: string): boolean => /\d/u.test(word) && /[A-Z]/u.test(word);
  return words.some(isOne) || (words.every((word) => word.length < 3) && isOne(words.join('')));
}

/** Of codes that overlap by chance the one with more dashes is meant, else the one with more figures, else the one that takes in no word around it ("is VB Z0 ..."), else the first. */
function meant(codes: readonly Code[]): readonly Code[] {
  return codes.filter((one) => !codes.some((other) => overlap(one, other) && goesFirst(other, one)));
}

function goesFirst(one: Run, other: Run): boolean {
  if (isJoinedMore(one, other) || isJoinedMore(other, one)) return isJoinedMore(one, other);
  const [ones, others] = [count(one, /\d/gu), count(other, /\d/gu)];
  if (ones !== others) return ones > others;
  const [isOnes, isOthers] = [takesInWord(one), takesInWord(other)];
  return isOnes === isOthers ? one.start < other.start : isOthers;
}

function takesInWord({ plain }: Run): boolean {
  const words = plain.split(GAPS);
  return SMALL_WORDS.has(words[0] ?? '') || SMALL_WORDS.has(words.at(-1) ?? '');
}
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'IS IT MY NO ME HE IN ON OF SO TO WE OK HI AS BE OR AND THE CODE'.split(' '),
);

function isJoinedMore(one: Run, other: Run): boolean {
  return joints(one) > joints(other);
}

/** None where they are not all alike: the comma behind a code joins nothing to it. */
function joints(run: Run): number {
  const gaps = run.plain.split(/[0-9A-Z]+/u).filter((gap) => gap !== '');
  return new Set(gaps).size > 1 ? 0 : count(run, JOINTS);
}
const JOINTS = /[\p{P}\p{S}]/gu;

function count({ plain }: Run, what: RegExp): number {
  return plain.match(what)?.length ?? 0;
}

function overlap(one: Span, other: Span): boolean {
  return one !== other && one.start < other.end && other.start < one.end;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  return inOrder.reduce<readonly Span[]>((kept, span) => {
    const last = kept.at(-1);
    return last === undefined || last.end <= span.start
      ? [...kept, span]
      : [...kept.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
  }, []);
}

function inText({ value, start, end }: Code, signs: CodeSigns): FoundCode {
  return { value, ...signs.spanOf(start, end) };
}
