import type { Choice, Say } from '../locales/say.ts';
import { askSays, pageChoices } from './ask.ts';
import { fill, type Filled, type Values } from './fill.ts';
import {
  back,
  change,
  explain,
  lead,
  leadOn,
  leadToContacts,
  leadToPolice,
  leadToPrevention,
  leadToShown,
  leadToTalk,
  listChanges,
  openGroup,
  readBack,
  restart,
  send,
  sendOrChange,
  skip,
  skipGroup,
  stop,
  stopOrGoOn,
  tellLeft,
  tick,
} from './moves.ts';
import { newProgress, readProgress } from './read-progress.ts';
import { lookedForAnew, withFoundAnew } from './search-anew.ts';
import { pressedValues, requestOf, type Request } from './request.ts';
import {
  goOn,
  isAccountAtMenu,
  keptInstead,
  leaveOut,
  leaveUntold,
  miss,
  openStep,
  saidBack,
  stay,
  type Turn,
} from './settle.ts';
import { isAccount, isMenu, slotOf, stepOf, valueOf, withSlot } from './slots.ts';
import { CONTACT_NOTE } from './questions/safe-contact.ts';
import { thanked } from './thanked.ts';
import { tells, withTelling } from './telling.ts';
import type { Field, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Heard } from './heard.ts';
import type { Step } from './step.ts';
import type { Advance, Topic } from './topic.ts';

/** Opens a topic with what was already heard: nothing that was said is asked again. Never throws. */
export function begin(topic: Topic, heard: Heard, facts: Facts): Advance {
  const turn: Turn = { topic, progress: newProgress(topic), heard, facts };
  const pressed = pressedValues(topic, heard.choices, facts);
  const filled = fill(
    topic,
    turn.progress,
    { values: { ...heard.values, ...pressed }, named: [...Object.keys(pressed), ...toldBefore(topic, heard)] },
    facts,
  );
  return goOn(turn, filled.slots, opened(topic, saidBack(turn, filled), facts));
}

function toldBefore({ steps }: Topic, { values }: Heard): readonly Field[] {
  return steps
    .filter((step) => step.toldBefore !== undefined && Object.hasOwn(values, step.field))
    .map(({ field }) => field);
}

/** The first words of a topic. In a guide what cannot wait is said before them. */
function opened({ kind, opening }: Topic, says: readonly Say[], facts: Facts): readonly Say[] {
  const isUrgent = ({ card }: Say): boolean => card?.kind === 'services' && card.urgent;
  const at = kind === 'guide' ? says.findLastIndex(isUrgent) + 1 : 0;
  return [...says.slice(0, at), ...(opening?.(facts) ?? []), ...says.slice(at)];
}

/** Carries an open topic one message further: what to say, or what it became. Takes stored progress of any version and never throws. */
export function advance(topic: Topic, stored: unknown, heard: Heard, facts: Facts): Advance {
  const progress = readProgress(topic, stored);
  return perform({ topic, progress, heard, facts }, requestOf(topic, progress, heard, facts));
}

/** The question that is open, of progress of any version. */
export function openStepOf(topic: Topic, stored: unknown, facts: Facts): Step | undefined {
  return openStep({ topic, progress: readProgress(topic, stored), facts });
}

/** Says the open question again, after a digression was answered. */
export function askAgain(topic: Topic, stored: unknown, facts: Facts): readonly Say[] {
  const progress = readProgress(topic, stored);
  const step = openStep({ topic, progress, facts });
  return step === undefined ? [] : askSays(topic, step, progress, facts);
}

/** The pages of an open guide to choose from while it asks something else; none of a form. */
export function offeredBeside(topic: Topic, stored: unknown, facts: Facts): readonly Choice[] {
  const progress = readProgress(topic, stored);
  return pageChoices(topic, openStep({ topic, progress, facts }), progress, facts);
}

function perform(turn: Turn, request: Request): Advance {
  switch (request.kind) {
    case 'fill':
      return answer(turn, request);
    case 'change':
      return change(turn, request.field);
    case 'tick':
      return tick(turn, request);
    case 'open-group':
      return openGroup(turn, request.group);
    case 'skip-group':
      return skipGroup(turn, request.group);
    default:
      return PLAIN[request.kind](turn);
  }
}

/** Tells whether a guide asks what else would help. */
function asksForMore(turn: Turn): boolean {
  const step = openStep(turn);
  return step !== undefined && isMenu(step);
}

type Plain = Exclude<Request['kind'], 'fill' | 'change' | 'tick' | 'open-group' | 'skip-group'>;
const PLAIN: Readonly<Record<Plain, (turn: Turn) => Advance>> = {
  send,
  'list-changes': listChanges,
  skip: (turn) => skip(turn, [{ key: 'questions:skipped' }]),
  'dont-know': (turn) => (asksForMore(turn) ? lead(turn) : skip(turn, [{ key: 'questions:not-known' }])),
  keep: (turn) => goOn(turn, turn.progress.slots, []),
  lead,
  talk: leadToTalk,
  contacts: leadToContacts,
  shown: leadToShown,
  verdict: (turn) => stay(turn, turn.topic.verdict),
  police: leadToPolice,
  prevent: leadToPrevention,
  more: leadOn,
  back,
  repeat: (turn) => stay(turn),
  explain,
  restart,
  stop,
  'take-back': stopOrGoOn,
  answers: readBack,
  left: tellLeft,
  'ask-again': (turn) => stay(turn),
};

function answer(said: Turn, told: Values): Advance {
  const values = lookedForAnew(said, told);
  const filled = fill(said.topic, said.progress, values, said.facts);
  const turn = withFoundAnew(said, filled);
  const { check } = turn.topic;
  const checked = check !== undefined && slotOf(filled.slots, check).kind === 'filled';
  const slots = checked ? withSlot(filled.slots, check, { kind: 'unknown' }) : filled.slots;
  if (addsToPage(turn, values)) return miss(turn);
  const touched = [...filled.learned, ...filled.changed].filter((field) => field !== check);
  if (touched.length > 0) {
    const says = [...saidBack(turn, filled), ...(filled.refusal ?? [])];
    const passed = passedBy(turn, slots, touched);
    return toldMore(turn, withDescription(turn, passed) ?? passed, says, true);
  }
  if (checked) return valueOf(filled.slots, check) === true ? send(turn) : sendOrChange(turn);
  return toldNothingNew(turn, filled, passedBy(turn, slots, []));
}

/** What changes no answer: an account where a guide asks what else would help, what was told before, or no answer at all. */
function toldNothingNew(turn: Turn, { same, refusal }: Filled, slots: Slots): Advance {
  if (leadsFurther(turn)) return lead(turn);
  if (!same || isAccountAtMenu(turn, openStep(turn))) return notTaken(turn, refusal);
  const described = withDescription(turn, slots) ?? withSameKind(turn, slots);
  if (described === undefined) return toldMore(turn, slots, []);
  return keptInstead(turn) ?? toldMore(turn, described, [{ key: 'questions:added' }]);
}

/**
 * Goes on after what was told, which may have left the open question without an answer: it is asked twice more at most, but for
 * what answers another one, of which there are only so many. Of danger the numbers are said soon instead, and the kind is left out.
 */
function toldMore(turn: Turn, slots: Slots, says: readonly Say[], isOther = false): Advance {
  const step = openStep(turn);
  if (step === undefined) return goOn(turn, slots, says);
  const counts = !isOther || step.danger !== undefined || isKind(step);
  if (counts && isLeftOut(turn) && slotOf(slots, step.field).kind === 'unknown')
    return leaveOut(turn, step, slots, says);
  const next = goOn(turn, slots, says);
  const isAsked = next.kind === 'ask' && next.progress.asked === step.field;
  return isAsked ? askedAgain(turn, step, next, { says, counts }) : next;
}

type Asked = Exclude<Advance, { readonly kind: 'done' }>;

/** What was told instead of an answer is thanked for where nothing else is said of it, and counted. */
function askedAgain(
  { topic, heard, facts }: Turn,
  step: Step,
  next: Asked,
  { says, counts }: { readonly says: readonly Say[]; readonly counts: boolean },
): Advance {
  if (!answers(heard, step) || step.again === true) return next;
  const passed = next.progress.passed + (counts ? 1 : 0);
  const { progress, say } =
    says.length > 0 ? { progress: next.progress, say: [] } : thanked(topic, next.progress, facts);
  return { ...next, say: [...say, ...next.say], progress: { ...progress, passed } };
}

/** What presses and is told again where a guide asks what else would help calls for what is to be done, until that was said. */
function leadsFurther(turn: Turn): boolean {
  const { topic, progress, heard, facts } = turn;
  const presses = topic.steps.some(({ field, renews }) => renews !== undefined && Object.hasOwn(heard.values, field));
  const page = topic.leads?.(progress, facts);
  return presses && page !== undefined && !progress.told.includes(page) && isAccountAtMenu(turn, openStep(turn));
}

/** A question that is asked once is left for the next where something else was told. Whoever only asks for a page is asked it again. */
function passedBy(turn: Turn, slots: Slots, touched: readonly Field[]): Slots {
  const step = openStep(turn);
  const asksForPage = touched.length > 0 && touched.every((field) => stepOf(turn.topic, field)?.again === true);
  if (step?.once !== true || asksForPage || slotOf(slots, step.field).kind !== 'unknown') return slots;
  return withSlot(slots, step.field, { kind: 'skipped' });
}

/** The question what kind of matter it is: whoever tells all else beside it is not held up by it. */
const isKind = ({ answer, listens }: Step): boolean => answer.kind === 'choice' && listens;

/** Whoever describes what happened where its kind is asked for has told more than the kind, and so has whoever tells more of it beside any other question. */
function withDescription(turn: Turn, slots: Slots): Slots | undefined {
  const { topic, heard } = turn;
  const step = openStep(turn);
  const mayTell = step !== undefined && topic.kind === 'form' && isKind(step);
  return (mayTell && tells(heard)) || describes(turn) || isHeededBeside(turn, slots)
    ? withTelling(topic, slots, step, heard.text)
    : undefined;
}

/** "It was lads throwing bricks", of damage that was told before: the kind is the same, and what is told of it is more. */
function withSameKind({ topic, progress, heard, facts }: Turn, slots: Slots): Slots | undefined {
  const isOfKind = topic.steps.some((step) => isKind(step) && Object.hasOwn(heard.values, step.field));
  const isTold = topic.kind === 'form' && isOfKind && tells({ ...heard, act: 'answer' });
  return isTold ? withTelling(topic, slots, openStep({ topic, progress, facts }), heard.text) : undefined;
}

/** What was heard as an account of what happened, also where it puts something else right. */
function describes({ topic, heard }: Turn): boolean {
  const account = topic.steps.find(isAccount);
  const told = account === undefined ? undefined : heard.values[account.field];
  return told !== undefined && (heard.act === 'answer' || (heard.act === 'correct' && told.value === heard.text));
}

/** What staff are to heed where nobody is to be contacted stands with what happened: "the police and the school may know". */
function isHeededBeside({ topic, heard }: Turn, slots: Slots): boolean {
  const isOfForm = topic.steps.some(({ field }) => field === CONTACT_NOTE);
  return isOfForm && Object.hasOwn(heard.values, CONTACT_NOTE) && valueOf(slots, CONTACT_NOTE) === undefined;
}

/** An account that calls for no page but the one told last, told already, only adds to what was said; whoever asks for that page is told it again. */
function addsToPage(turn: Turn, { values, named }: Values): boolean {
  const step = openStep(turn);
  const called = Object.entries(values);
  const isSame = called.every(([field, { value }]) => field === step?.field && value === turn.progress.told.at(-1));
  return called.length > 0 && isSame && named.length === 0 && turn.heard.wishes !== true && isAccountAtMenu(turn, step);
}

/** A question that was not answered three times in a row is left out where it may be, whatever was told instead: it would be asked for ever. */
function isLeftOut(turn: Turn): boolean {
  const { topic, progress, heard } = turn;
  const step = openStep(turn);
  const mayBe = step?.skippable === true && step.again !== true && step.field !== topic.check;
  return mayBe && answers(heard, step) && progress.misses + progress.passed >= TIMES_BEFORE_LEAVING;
}
const TIMES_BEFORE_LEAVING = 2;

/** An answer, or what is told of something else where the kind is asked. */
const answers = ({ act }: Heard, step: Step): boolean => act === 'answer' || (act === 'correct' && isKind(step));

function notTaken(turn: Turn, refusal: readonly Say[] | undefined): Advance {
  const step = openStep(turn);
  if (step?.once === true) return passedOver(turn);
  const tried = turn.heard.act === 'answer' || turn.heard.act === 'correct' || refusal !== undefined;
  return tried ? misunderstood(turn, step, refusal) : stay(turn);
}

/** A question that is asked once is left out; what was told in place of an answer is thanked for. */
function passedOver(turn: Turn): Advance {
  if (!tells(turn.heard)) return skip(turn, []);
  const { progress, say } = thanked(turn.topic, turn.progress, turn.facts);
  return skip({ ...turn, progress }, say);
}

function misunderstood(turn: Turn, step: Step | undefined, refusal: readonly Say[] | undefined): Advance {
  if (step !== undefined && isLeftOut(turn)) return leaveUntold(turn, step);
  return (refusal === undefined ? keptInstead(turn) : undefined) ?? miss(turn, refusal);
}
