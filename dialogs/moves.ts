import { KEPT } from '../content/kept.ts';
import type { Choice, Say, SummaryRow } from '../locales/say.ts';
import { display } from './display.ts';
import { endOfProtected } from './end-of-protected.ts';
import { dropSenseless, fill, skipField } from './fill.ts';
import { optionsOf, readButtons } from './quick-answers.ts';
import { newProgress } from './read-progress.ts';
import { ask, finish, goOn, openStep, stay, type Turn } from './settle.ts';
import { codesOf, isDue, makesSense, slotOf, stepOf, withSlot } from './slots.ts';
import type { Field, Slots } from './answers.ts';
import type { Step } from './step.ts';
import type { Tick } from './ticks.ts';
import type { Advance } from './topic.ts';

/** Asks one question again, so that its answer can be changed. */
export function change(turn: Turn, field: Field): Advance {
  const step = stepOf(turn.topic, field);
  if (step === undefined || field === turn.topic.check || !makesSense(step, turn.progress.slots, turn.facts))
    return stay(turn);
  return ask({ ...turn, progress: { ...turn.progress, misses: 0 } }, step, []);
}

/** Switches one option of a question that takes several on or off, and asks it again with what is chosen so far. */
export function tick(turn: Turn, { field, code, isOn }: Tick): Advance {
  const { topic, progress, facts } = turn;
  const step = stepOf(topic, field);
  const isOffered = step?.answer.kind === 'choices' && optionsOf(step, facts).some((option) => option.code === code);
  if (step === undefined || !isOffered || !makesSense(step, progress.slots, facts)) return stay(turn);
  const others = codesOf(progress.slots, field).filter((each) => each !== code);
  const value = readButtons(step, isOn ? [...others, code] : others, facts);
  const { slots } = fill(topic, progress, { values: { [field]: { value, words: '' } }, named: [field] }, facts);
  return ask({ ...turn, progress: { ...progress, slots, misses: 0 } }, step, topic.remark?.(field, slots, facts) ?? []);
}

/** Lists the answers that can be changed, as buttons. */
export function listChanges(turn: Turn): Advance {
  const { topic, progress, facts } = turn;
  const answered = topic.steps.filter(
    (step) =>
      step.field !== topic.check &&
      makesSense(step, progress.slots, facts) &&
      slotOf(progress.slots, step.field).kind !== 'unknown',
  );
  if (answered.length === 0) return stay(turn, [{ key: 'questions:nothing-to-change' }]);
  const choices: Choice[] = answered.map(({ field, label }) => ({ code: `do:change:${field}`, label }));
  choices.push({ code: 'do:repeat', label: 'questions:change-nothing' });
  const asked = stay(turn);
  return { ...asked, say: [{ key: 'questions:which-change', choices }] };
}

/** Says back what was answered so far, each answer with its button to change it, and asks the open question again; the check does that itself. */
export function readBack(turn: Turn): Advance {
  const { topic, progress, facts } = turn;
  const rows = topic.steps.flatMap((step): readonly SummaryRow[] => {
    const { field, label } = step;
    const slot = slotOf(progress.slots, field);
    if (slot.kind !== 'filled' || field === topic.check || !makesSense(step, progress.slots, facts)) return [];
    return [{ field, label, value: display(step, slot, facts), change: `do:change:${field}` }];
  });
  if (topic.kind !== 'form' || openStep(turn)?.field === topic.check) return stay(turn);
  if (rows.length === 0) return stay(turn, [{ key: 'questions:nothing-to-change' }]);
  return stay(turn, [{ key: 'questions:understood', card: { kind: 'summary', rows } }]);
}

/** Says how many questions there are still, as far as the answers tell, and asks the open one again. */
export function tellLeft(turn: Turn): Advance {
  const { topic, progress, facts } = turn;
  const left = topic.steps.filter(
    (step) =>
      step.field !== topic.check &&
      slotOf(progress.slots, step.field).kind === 'unknown' &&
      isDue(step, progress, facts) &&
      !hangsOnOther(turn, step),
  ).length;
  return stay(turn, left === 0 ? [] : [{ key: 'questions:left', params: { left } }]);
}

/** Whether the first question of its set is open: how to be contacted is asked only of those who want it. */
function hangsOnOther({ topic, progress }: Turn, { set, field }: Step): boolean {
  const first = set === undefined ? undefined : topic.steps.find((step) => step.set === set);
  return first !== undefined && first.field !== field && slotOf(progress.slots, first.field).kind === 'unknown';
}

/** A no at the check may mean that something is wrong or that it shall not be sent: it is asked which. */
export function sendOrChange(turn: Turn): Advance {
  const asked = stay(turn);
  const offered = asked.say.flatMap(({ choices = [] }) => choices).filter(({ code }) => !code.startsWith('do:group:'));
  const stops = offered.some(({ code }) => code === 'do:stop');
  const choices: readonly Choice[] = stops
    ? offered
    : [...offered, { code: 'do:stop', label: 'questions:stop-unsent' }];
  return { ...asked, say: [{ key: 'questions:send-or-change', choices }] };
}

/** Whoever says that it was made up, or asks whether it was sent, is told that nothing is, and asked whether to stop or to go on. */
export function stopOrGoOn(turn: Turn): Advance {
  const choices: readonly Choice[] = [
    { code: 'do:stop', label: 'questions:stop-unsent' },
    { code: 'do:repeat', label: 'questions:go-on' },
  ];
  return { ...stay(turn), say: [{ key: 'questions:send-or-change', choices }] };
}

/** Goes back to the question before this one; its answer stays until it is answered again. */
export function back(turn: Turn): Advance {
  const { topic, progress, facts } = turn;
  const { asked, trail } = progress;
  const before = (trail.at(-1) === asked ? trail.slice(0, -1) : trail).filter((field) => {
    const step = stepOf(topic, field);
    return step !== undefined && field !== asked && makesSense(step, progress.slots, facts);
  });
  const step = stepOf(topic, before.at(-1));
  if (step === undefined) return stay(turn, [{ key: 'questions:first-question' }]);
  return ask({ ...turn, progress: { ...progress, trail: before, misses: 0 } }, step, [{ key: 'questions:gone-back' }]);
}

/** Passes over the open question. */
export function skip(turn: Turn, says: readonly Say[]): Advance {
  const { topic, progress, facts } = turn;
  const step = openStep(turn);
  if (step === undefined || step.field === topic.check) return stay(turn);
  if (!step.skippable) return stay(turn, [{ key: 'questions:cannot-skip' }]);
  const slots = skipField(topic, progress.slots, step.field, facts);
  const remarks = topic.remark?.(step.field, slots, facts) ?? [];
  if (step.again === true) return goOn(turn, slots, []);
  return goOn(turn, slots, remarks.length > 0 ? remarks : says);
}

/** Tells the page of a guide that says what to do next, and asks what else would help. */
export function lead(turn: Turn): Advance {
  return leadTo(turn, turn.topic.leads?.(turn.progress, turn.facts));
}

/** Tells the next page of a guide on what to do, and asks what else would help where all of them were told. */
export function leadOn(turn: Turn): Advance {
  const page = turn.topic.leads?.(turn.progress, turn.facts);
  return page === undefined || turn.progress.told.includes(page) ? stay(turn) : leadTo(turn, page);
}

/** Tells the page of a guide that says whom to call, though it was told before. */
export function leadToContacts(turn: Turn): Advance {
  const page = turn.topic.contacts?.(turn.progress, turn.facts);
  return page === undefined ? lead(turn) : leadTo(turn, page);
}

/** Tells the page of a guide that says who listens. */
export function leadToTalk(turn: Turn): Advance {
  const page = turn.topic.listeners?.(turn.progress, turn.facts);
  return page === undefined ? lead(turn) : leadTo(turn, page);
}

/** Tells the page of a guide again that named somebody last: how and when they are reached stands on its card. */
export function leadToShown(turn: Turn): Advance {
  const { topic, progress, facts } = turn;
  const names = (page: string): boolean =>
    topic.page?.(page, progress.slots, facts).some(({ card }) => card?.kind === 'services') === true;
  const page = progress.told.findLast(names);
  return page === undefined ? leadToContacts(turn) : leadTo(turn, page);
}

/** Tells the page of a guide that says whom its matter is reported to. */
export function leadToPolice(turn: Turn): Advance {
  const page = turn.topic.police?.(turn.progress, turn.facts);
  return page === undefined ? leadToContacts(turn) : leadTo(turn, page);
}

/** Tells the page of a guide on how to keep it from happening again. */
export function leadToPrevention(turn: Turn): Advance {
  const page = turn.topic.prevents?.(turn.progress, turn.facts);
  return page === undefined ? lead(turn) : leadTo(turn, page);
}

function leadTo(turn: Turn, page: string | undefined): Advance {
  const { topic, progress, facts } = turn;
  if (page === undefined) return stay(turn);
  const told = [...progress.told.filter((id) => id !== page), page];
  return goOn(
    { ...turn, progress: { ...progress, told } },
    progress.slots,
    topic.page?.(page, progress.slots, facts) ?? [],
  );
}

/** Opens an optional group: its questions come next, those skipped before too. */
export function openGroup(turn: Turn, id: string): Advance {
  const { topic, progress } = turn;
  const group = topic.groups?.find((candidate) => candidate.id === id);
  if (group === undefined) return stay(turn);
  const slots = mapGroup(turn, id, (kind) => (kind === 'skipped' ? 'unknown' : kind));
  const opened = [...progress.groups, id];
  const groups = (topic.groups ?? []).map((each) => each.id).filter((each) => opened.includes(each));
  return goOn({ ...turn, progress: { ...progress, groups } }, slots, [{ key: group.intro }]);
}

/** Passes over every question of a group that has no answer yet. */
export function skipGroup(turn: Turn, id: string): Advance {
  if (turn.topic.groups?.some((group) => group.id === id) !== true) return stay(turn);
  const slots = mapGroup(turn, id, (kind) => (kind === 'unknown' ? 'skipped' : kind));
  return goOn(turn, dropSenseless(turn.topic, slots, turn.facts), [{ key: 'questions:skipped' }]);
}

type Kind = 'unknown' | 'skipped' | 'filled';

function mapGroup({ topic, progress }: Turn, id: string, become: (kind: Kind) => Kind): Slots {
  const fields = topic.steps.filter(({ group }) => group === id).map(({ field }) => field);
  return fields.reduce((slots, field) => {
    const before = slotOf(slots, field).kind;
    const after = become(before);
    return after === before || after === 'filled' ? slots : withSlot(slots, field, { kind: after });
  }, progress.slots);
}

/** Sends, once no question outside the optional groups is open. */
export function send(turn: Turn): Advance {
  const { topic, progress, facts } = turn;
  if (topic.check === undefined) return stay(turn);
  const open = topic.steps.find(
    (step) =>
      step.field !== topic.check &&
      slotOf(progress.slots, step.field).kind === 'unknown' &&
      isDue(step, { ...progress, groups: [] }, facts),
  );
  return open === undefined ? finish(turn, []) : ask(turn, open, [{ key: 'questions:not-yet' }]);
}

/** Starts the topic again with nothing answered, and says so. */
export function restart(turn: Turn): Advance {
  return goOn({ ...turn, progress: newProgress(turn.topic) }, {}, [{ key: 'questions:restarted' }]);
}

/** Ends the topic with kind words that name no matter; nothing is sent. */
export function stop({ topic, facts }: Turn): Advance {
  const say: readonly Say[] =
    topic.protects === true
      ? endOfProtected('guide:stopped-protected', facts)
      : [{ key: 'questions:stopped', params: KEPT }];
  return { kind: 'done', outcome: { kind: 'closed' }, say };
}

/** Says why the open question is asked, and asks it again. */
export function explain(turn: Turn): Advance {
  const step = openStep(turn);
  const params = step?.params?.(turn.facts);
  return stay(turn, [{ key: step?.why ?? 'questions:why', ...(params === undefined ? {} : { params }) }]);
}
