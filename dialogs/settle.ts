import { holdsReference } from './codes-in-text.ts';
import type { Say, SummaryRow } from '../locales/say.ts';
import { askSays, wordsOf } from './ask.ts';
import { display } from './display.ts';
import { skipField, type Filled } from './fill.ts';
import { NUMBERS } from './numbers.ts';
import { isAccount, makesSense, nextStep, slotOf, stepOf, textOf, valueOf, withSlot } from './slots.ts';
import { thanked, type Thanked } from './thanked.ts';
import { addsToAccount, isFewWords, tells, withTelling } from './telling.ts';
import type { Field, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Heard } from './heard.ts';
import type { Progress } from './progress.ts';
import type { Step } from './step.ts';
import type { Advance, Topic } from './topic.ts';

const LONGEST_TRAIL = 100;
const MISSES_BEFORE_HELP = 2;

/** Everything that a reply of a topic is made from. */
export interface Turn {
  readonly topic: Topic;
  readonly progress: Progress;
  readonly heard: Heard;
  readonly facts: Facts;
}

/** Says what is to be said, then asks the next open question; without one the topic is finished. */
export function goOn(turn: Turn, slots: Slots, says: readonly Say[]): Advance {
  const answered = reopen(turn, slots);
  const unasked = tellUnasked({ ...turn, progress: answered });
  const { progress } = unasked;
  const said = [...says, ...unasked.say.filter(({ key }) => !says.some((before) => before.key === key))];
  const step = nextStep(turn.topic, progress, turn.facts);
  return step === undefined ? finish({ ...turn, progress }, said) : ask({ ...turn, progress }, step, said);
}

/** A question that is asked again and again remembers what it was answered with, or that it was, and waits for the next answer. */
function reopen({ topic, progress }: Turn, slots: Slots): Progress {
  const asksAgain = topic.steps.filter(({ field, again }) => again === true && valueOf(slots, field) !== undefined);
  const told = asksAgain.map(({ field }) => textOf(slots, field) || field);
  const open = asksAgain.reduce((kept, { field }) => withSlot(kept, field, { kind: 'unknown' }), slots);
  return { ...progress, slots: open, misses: 0, told: [...progress.told.filter((id) => !told.includes(id)), ...told] };
}

/** What is told without being asked for: what a danger that was told needs at once, the rest once no question is left but the one that offers more. */
function tellUnasked({ topic, progress, facts }: Turn): { readonly progress: Progress; readonly say: readonly Say[] } {
  const step = nextStep(topic, progress, facts);
  const isLast = step === undefined || step.again === true;
  const due = isLast || tellsOfDanger(topic, progress.slots) ? (topic.tells?.(progress.slots, facts) ?? []) : [];
  const pages = due.filter((id) => !progress.told.includes(id) && (isLast || isOfDanger(topic, id)));
  return {
    progress: { ...progress, told: [...progress.told, ...pages] },
    say: pages.flatMap((id) => topic.page?.(id, progress.slots, facts) ?? []),
  };
}

/** Whether a question was answered with a danger. */
function tellsOfDanger({ steps }: Topic, slots: Slots): boolean {
  return steps.some(({ field, danger = [], again }) => {
    const value = valueOf(slots, field);
    return again !== true && danger.includes(value === true ? 'yes' : String(value));
  });
}

/** Whether a page is for a danger now. */
function isOfDanger({ steps }: Topic, page: string): boolean {
  return steps.some(({ danger, again }) => again === true && danger?.includes(page) === true);
}

/** Asks one question, whether or not it has an answer, and remembers that it was asked. */
export function ask(turn: Turn, step: Step, says: readonly Say[]): Advance {
  const { topic, facts } = turn;
  const isCheck = step.field === topic.check;
  const { trail } = turn.progress;
  const grown = isCheck || trail.at(-1) === step.field ? trail : [...trail, step.field].slice(-LONGEST_TRAIL);
  const passed = turn.progress.asked === step.field ? turn.progress.passed : 0;
  const progress = { ...turn.progress, asked: step.field, trail: grown, passed };
  return { kind: isCheck ? 'check' : 'ask', progress, say: [...says, ...askSays(topic, step, progress, facts)] };
}

/** Ends the topic with what its answers become, or asks for what is missing. */
export function finish(turn: Turn, says: readonly Say[]): Advance {
  const { topic, progress, facts } = turn;
  const end = topic.finish(progress, facts);
  if (end.kind === 'done') return { ...end, say: [...says, ...end.say] };
  const step = stepOf(topic, end.field);
  if (step === undefined) return { kind: 'done', outcome: { kind: 'closed' }, say: says };
  const slots = withSlot(progress.slots, end.field, { kind: 'unknown' });
  return ask({ ...turn, progress: { ...progress, slots } }, step, [...says, ...end.say]);
}

/** The question that is open: the one asked last, else the first without an answer. */
export function openStep({ topic, progress, facts }: Omit<Turn, 'heard'>): Step | undefined {
  const asked = stepOf(topic, progress.asked);
  return asked !== undefined && makesSense(asked, progress.slots, facts) ? asked : nextStep(topic, progress, facts);
}

/** Asks the open question again, as it was or with other words before it; nothing else changes. */
export function stay(turn: Turn, says: readonly Say[] = []): Advance {
  const step = openStep(turn);
  return step === undefined ? goOn(turn, turn.progress.slots, says) : ask(turn, step, says);
}

/** The answer was not understood: asks in other words, and after two misses offers to skip and a person as well. */
export function miss(turn: Turn, refusal: readonly Say[] = []): Advance {
  const step = openStep(turn);
  if (step === undefined) return goOn(turn, turn.progress.slots, refusal);
  const misses = turn.progress.misses + 1;
  const progress = { ...turn.progress, misses };
  if (isAccountAtMenu(turn, step)) return noted({ ...turn, progress }, step);
  if (refusal.length === 0 && isTold(turn, step)) return told({ ...turn, progress }, step);
  if (misses >= MISSES_BEFORE_HELP) {
    return withPerson(ask({ ...turn, progress }, step, refusal.length > 0 ? refusal : [{ key: 'questions:stuck' }]));
  }
  if (refusal.length > 0) return ask({ ...turn, progress }, step, refusal);
  const asked = ask({ ...turn, progress }, step, []);
  const { ask: key, retry } = wordsOf(turn.topic, step, progress, turn.facts);
  if (asked.kind !== 'ask') return { ...asked, say: [{ key: retry }, ...asked.say] };
  return { ...asked, say: asked.say.map((say) => (say.key === key ? { ...say, key: retry } : say)) };
}

const isTold = ({ topic, progress, heard }: Turn, step: Step): boolean =>
  !isMistyped(step, heard) && (tells(heard) || addsToAccount(topic, progress.slots, step, heard));

/** "My number is 0770090012": a number, an address or a code that is none is asked for again as one. */
const isMistyped = ({ answer }: Step, heard: Heard): boolean => MISTYPED[answer.kind]?.(heard) === true;
const MISTYPED: Readonly<Record<string, (heard: Heard) => boolean>> = {
  phone: ({ text }) => /(?:\d[ -]?){6}/u.test(text),
  email: ({ text }) => /@|^[^\s.]+\.\S+$/u.test(text),
  reference: ({ text, values }) => holdsReference(text) || Object.hasOwn(values, 'receipt'),
};

/** Where a guide asks what else would help, an account is no answer that failed: it is thanked for, with the way to report it where there is one, and a person offered from the second on. */
function noted(turn: Turn, step: Step): Advance {
  const { report } = turn.topic;
  const asked = ask(turn, step, [{ key: 'guide:more.noted', ...(report === undefined ? {} : { choices: [report] }) }]);
  return turn.progress.misses >= MISSES_BEFORE_HELP ? withPerson(asked) : asked;
}

/** What is told beside the question is thanked for and kept; then it is asked again. */
function told(turn: Turn, step: Step): Advance {
  const { progress, say } = kept(turn, step);
  const asked = ask({ ...turn, progress }, step, say);
  return progress.misses >= MISSES_BEFORE_HELP ? withPerson(asked) : asked;
}

/** What is told beside the question, put where there is an account to keep it in. */
function kept({ topic, progress, heard, facts }: Turn, step: Step): Thanked {
  const slots = withTelling(topic, progress.slots, step, heard.text);
  return slots === undefined
    ? thanked(topic, progress, facts)
    : { progress: { ...progress, slots }, say: [{ key: 'questions:added' }] };
}

/** Leaves a question that was not answered for the next, with what is told instead of an answer; of one about danger it is said whom to call (S2). */
export function leaveOut(turn: Turn, step: Step, slots: Slots, says: readonly Say[]): Advance {
  const { topic, facts } = turn;
  const left = skipField(topic, slots, step.field, facts);
  const remarks = topic.remark?.(step.field, left, facts) ?? [];
  const danger: readonly Say[] =
    step.danger === undefined ? [] : [{ key: 'answers:greeting.emergency', params: NUMBERS }];
  return goOn(turn, left, [
    ...says,
    ...(remarks.length > 0 ? remarks : [{ key: 'questions:skipped' } as const]),
    ...danger,
  ]);
}

/** The question is left out, and what is told in place of an answer is kept. */
export function leaveUntold(turn: Turn, step: Step): Advance {
  const { progress, say } = isTold(turn, step) ? kept(turn, step) : { progress: turn.progress, say: [] };
  return leaveOut({ ...turn, progress }, step, progress.slots, say);
}

/** Beside an optional question what is told in place of an answer is kept, and the next is asked. One that is asked of everybody who is to be contacted is asked again. */
export function keptInstead(turn: Turn): Advance | undefined {
  const { topic, progress, heard, facts } = turn;
  const step = openStep(turn);
  const isOpen =
    step?.group !== undefined && step.evenIf === undefined && slotOf(progress.slots, step.field).kind === 'unknown';
  if (!isOpen || heard.act !== 'answer' || !isFewWords(heard.text)) return undefined;
  const told = kept(turn, step);
  return goOn({ ...turn, progress: told.progress }, skipField(topic, told.progress.slots, step.field, facts), told.say);
}

/** Tells whether more is told where a guide asks what else would help. */
export function isAccountAtMenu({ heard }: Pick<Turn, 'heard'>, step: Step | undefined): boolean {
  const isTelling = heard.detail === true || heard.text.trim().length >= SHORTEST_ACCOUNT;
  return step?.again === true && heard.act === 'answer' && isTelling;
}
const SHORTEST_ACCOUNT = 16; // characters

function withPerson(asked: Advance): Advance {
  const last = asked.say.at(-1);
  if (last === undefined) return asked;
  const choices = [...(last.choices ?? []), { code: 'do:human', label: 'questions:person' } as const];
  return { ...asked, say: [...asked.say.slice(0, -1), { ...last, choices }] };
}

/** Says back what changed and, where something will be sent, what was understood beside the answer itself; then what the topic remarks on it. */
export function saidBack({ topic, progress, facts }: Turn, { slots, learned, changed }: Filled): readonly Say[] {
  const show = (field: Field): Say['params'] & object => {
    const step = stepOf(topic, field);
    const slot = slotOf(slots, field);
    if (step === undefined || slot.kind !== 'filled') return {};
    return { label: { kind: 'label', key: step.label }, answer: display(step, slot, facts) };
  };
  const row = (field: Field): readonly SummaryRow[] => {
    const step = stepOf(topic, field);
    const slot = slotOf(slots, field);
    if (step === undefined || slot.kind !== 'filled') return [];
    return [{ field, label: step.label, value: display(step, slot, facts), change: `do:change:${field}` }];
  };
  const changes = changed
    .filter((field) => field !== topic.check && topic.kind === 'form') // a guide shows no answers
    .map((field): Say => ({ key: 'questions:changed', params: show(field) }));
  const heardToo = learned.some((field) => field !== progress.asked && isShown(topic, field));
  const shown = topic.kind === 'form' && heardToo ? learned.filter((field) => isShown(topic, field)) : [];
  const understood: Say = { key: 'questions:understood', card: { kind: 'summary', rows: shown.flatMap(row) } };
  const touched = [...new Set([...(topic.first ?? []), ...topic.steps.map(({ field }) => field)])].filter(
    (field) => learned.includes(field) || changed.includes(field),
  );
  const remarks = eachOnce(touched.flatMap((field) => topic.remark?.(field, slots, facts) ?? []));
  return [...changes, ...(shown.length === 0 ? [] : [understood]), ...remarks];
}

/** A page that two answers call for is told once. */
function eachOnce(says: readonly Say[]): readonly Say[] {
  return says.filter(({ key }, at) => says.findIndex((other) => other.key === key) === at);
}

function isShown(topic: Topic, field: Field): boolean {
  const step = stepOf(topic, field);
  return (
    field !== topic.check &&
    (step === undefined || !isAccount(step)) &&
    step?.answer.kind !== 'receipt' &&
    step?.again !== true
  );
}
