import type { ScamReading } from '../../../content/scams.ts';
import type { Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { wordsIn } from '../text/tokens.ts';
import { opensAsMessage } from '../scam/pasted-scam.ts';
import { TELLING_OPENINGS } from '../words/en/acts.ts';
import type { Understanding } from '../understanding.ts';
import { holdsAddress, isMessage } from './is-message.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { isHeardInTelling } from './told-answers.ts';

type Values = Readonly<Record<Field, Reading>>;
type Where = Pick<Understanding, 'steps' | 'asked'>;

/** What a message to a guide is: its writer tells of themselves, has pasted a text to be checked, or says anything else. */
type MessageKind = 'telling' | 'pasted' | 'talk';

/** What of a message to a guide is heard: what it tells of its writer, the page that it names, the text that it holds to be checked. */
type Part = 'told' | 'page' | 'check';

/** What tells the kinds apart. */
interface Signs {
  readonly tells: boolean;
  readonly presses: boolean; // what it tells cannot wait: money has gone, somebody is at the door
  readonly names: boolean; // a page
  readonly isChecked: boolean; // a text to be checked was heard in it
  readonly isCheckAsked: boolean; // when any words are heard as one
  readonly isBrief: boolean; // few words, without a sign or an address
  readonly isMessage: boolean;
  readonly isGreeting: boolean; // of somebody else, so that nothing in it is told of its reader
  readonly answers: boolean; // what is asked, in few words
  readonly holdsAddress: boolean;
}

/** The kinds in the order in which they are tried. */
const KINDS: readonly (readonly [kind: MessageKind, isIt: (signs: Signs) => boolean])[] = [
  ['pasted', ({ isChecked, isGreeting }) => isChecked && isGreeting],
  [
    'telling',
    ({ tells, isChecked, presses, isBrief, answers }) => tells && (!isChecked || presses || isBrief || answers),
  ],
  ['talk', ({ isChecked }) => !isChecked],
  ['talk', ({ isCheckAsked, names, isBrief }) => isCheckAsked && names && isBrief],
  ['talk', ({ isCheckAsked, isMessage: isOne }) => isCheckAsked && !isOne],
  ['pasted', () => true],
];

type Counts = (step: Step, asked: Step | undefined, signs: Signs) => boolean;
const always: Counts = () => true;
const never: Counts = () => false;
const whereAsked: Counts = ({ field }, asked) => field === asked?.field;
const unlessElseAsked: Counts = ({ field }, asked) => asked === undefined || field === asked.field;
const unlessGreeting: Counts = (step, asked, signs) => !signs.isGreeting && whereAsked(step, asked, signs);
const withAddress: Counts = (_step, _asked, { holdsAddress: holds }) => holds;

/** Which parts of a message count, by its kind. A text to be checked tells nothing of its reader and names no page; whoever tells names none by the way. */
const COUNTED: Readonly<Record<MessageKind, Readonly<Record<Part, Counts>>>> = {
  telling: { told: always, page: unlessElseAsked, check: withAddress },
  pasted: { told: unlessGreeting, page: never, check: always },
  talk: { told: always, page: always, check: never },
};

/** What counts of all that was heard in a message to a guide, by what the message is. */
export function asItsKind(text: string, heard: Values, { steps, asked }: Where): Values {
  const values = withoutDone(heard, steps);
  const parts = new Map(steps.flatMap((step) => partOf(step, values)));
  if (parts.size === 0) return values;
  const signs = signsOf(text, values, [...parts], asked);
  const kind = KINDS.find(([, isIt]) => isIt(signs))?.[0] ?? 'talk';
  const dropped = new Set(
    [...parts].flatMap(([step, part]) => (COUNTED[kind][part](step, asked, signs) ? [] : [step.field])),
  );
  return Object.fromEntries(Object.entries(values).filter(([field]) => !dropped.has(field)));
}

/** Whoever has told the police names them, and asks for no page about it. */
function withoutDone(values: Values, steps: readonly Step[]): Values {
  const told = values[TOLD_POLICE]?.words.toLowerCase();
  if (told === undefined) return values;
  const isDone = (step: Step): boolean => isMenu(step) && told.includes(values[step.field]?.words.toLowerCase() ?? '-');
  const done = new Set(steps.filter(isDone).map(({ field }) => field));
  return Object.fromEntries(Object.entries(values).filter(([field]) => !done.has(field)));
}
const TOLD_POLICE: Field = 'told-police';

function partOf(step: Step, values: Values): readonly (readonly [Step, Part])[] {
  if (!Object.hasOwn(values, step.field)) return [];
  if (step.answer.kind === 'suspect-text') return [[step, 'check']];
  if (isMenu(step)) return [[step, 'page']];
  return isHeardInTelling(step.field) ? [[step, 'told']] : [];
}

function signsOf(
  text: string,
  values: Values,
  parts: readonly (readonly [Step, Part])[],
  asked: Step | undefined,
): Signs {
  const valuesOf = (wanted: Part): readonly (readonly [Step, unknown])[] =>
    parts.flatMap(([step, part]) => (part === wanted ? [[step, values[step.field]?.value] as const] : []));
  const told = valuesOf('told');
  const [checked] = valuesOf('check');
  return {
    tells: told.length > 0,
    presses: told.some(([{ renews }, value]) => renews?.includes(String(value)) === true),
    names: valuesOf('page').length > 0,
    isChecked: checked !== undefined,
    isCheckAsked: checked !== undefined && checked[0].field === asked?.field,
    isBrief: checked !== undefined && isBrief(text, checked[1] as ScamReading), // read by `checkText`
    isGreeting: opensAsMessage(wordsIn(text)),
    answers: told.some(([{ field }]) => field === asked?.field) && isShort(text),
    isMessage: checked !== undefined && isMessage(text),
    holdsAddress: checked !== undefined && holdsAddress(text),
  };
}

const LONGEST_BRIEF = 8; // words with which a page is asked for

function isBrief(text: string, { signs, links }: ScamReading): boolean {
  const isBare = signs.every(({ code }) => code === 'worded-alike') && links.length === 0;
  const words = wordsIn(text);
  return isBare && words.length <= (TELLING_OPENINGS.has(words[0] ?? '') ? LONGEST_TOLD : LONGEST_BRIEF);
}
const isShort = (text: string): boolean => wordsIn(text).length <= LONGEST_BRIEF && !holdsAddress(text);
const LONGEST_TOLD = 20; // "she told the bank this morning and they said …"
