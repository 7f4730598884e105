import { KEPT } from '../../content/kept.ts';
import { advance, askAgain } from '../../dialogs/advance.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { dropSenseless } from '../../dialogs/fill.ts';
import { optionsOf } from '../../dialogs/quick-answers.ts';
import { codesOf, isMenu, makesSense, nextStep, slotOf } from '../../dialogs/slots.ts';
import type { Slots } from '../../dialogs/answers.ts';
import type { Progress } from '../../dialogs/progress.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Topic } from '../../dialogs/topic.ts';
import { allAnswered, valueFor } from './answers-of.ts';
import { english, FACTS as SHIPPED, heard, keys, press, progressOf, say } from './support.ts';

/** Somebody is at a desk, so that the questions before talking to a person make sense. */
const FACTS = {
  ...SHIPPED,
  availability: {
    ...{ here: true, skills: [[]], restricted: true, isWaiting: false, ahead: 0, language: 'pl' },
    translators: [{ id: 'deepl', name: 'DeepL', local: false }],
  },
};

const QUESTIONS = TOPICS.flatMap((topic) =>
  topic.steps
    .filter((step) => step.field !== topic.check && isEverAsked(topic, step))
    .map((step) => [`${topic.id}: ${step.field}`, topic, step] as const),
);

/** Some are only heard where they are told. */
function isEverAsked(topic: Topic, step: Step): boolean {
  return [{}, answeredBut(topic, step)].some((slots) => step.askedIf?.(slots, FACTS, []) ?? true);
}

/** The state in which a question is open: everything else is answered, and it was asked after another one. */
function openAt(topic: Topic, step: Step): Progress {
  const slots = answeredBut(topic, step);
  const before = topic.steps.map(({ field }) => field).filter((field) => slotOf(slots, field).kind === 'filled');
  const isFirst = topic.steps[0]?.field === step.field;
  return {
    slots,
    asked: step.field,
    groups: (topic.groups ?? []).map(({ id }) => id),
    formVersion: topic.formVersion,
    trail: [...(isFirst ? [] : before.slice(0, 1)), step.field],
    misses: 0,
    passed: 0,
    told: [],
  };
}

/** Everything else answered, so that this question makes sense: where the first options rule it out, with another one. */
function answeredBut(topic: Topic, step: Step): Slots {
  const first = allAnswered(topic, [step.field]);
  const others = topic.steps.filter(({ field }) => Object.hasOwn(first, field));
  const otherwise = others.flatMap((other) =>
    optionsOf(other, FACTS).map(({ code }) => ({
      ...first,
      [other.field]: { kind: 'filled', value: valueOf(other, code), words: 'my words', confirmed: true } as const,
    })),
  );
  const fits = [first, ...otherwise].filter((slots) => makesSense(step, slots, FACTS));
  const fitting = fits.find((slots) => step.askedIf?.(slots, FACTS, []) ?? true) ?? fits[0] ?? first;
  return dropSenseless(topic, fitting, FACTS);
}

function valueOf({ answer }: Step, code: string): unknown {
  return answer.kind === 'choices' ? [code] : code;
}

describe.each(QUESTIONS)('%s', (_name, topic, step) => {
  const open = openAt(topic, step);

  it('is asked again, with the same buttons, when the resident asks what was asked or after a digression', () => {
    const again = advance(topic, open, heard({ act: 'repeat', text: 'what did you ask?' }), FACTS);
    expect(keys(again.say)).toEqual([step.ask]);
    expect(progressOf(again)).toEqual(open);
    expect(askAgain(topic, open, FACTS)).toEqual(again.say);
    expect(advance(topic, open, heard({ act: 'question', question: 'cost' }), FACTS).say).toEqual(again.say);
  });

  it('says why it is asked', () => {
    const explained = advance(topic, open, heard({ act: 'explain' }), FACTS);
    expect(keys(explained.say)).toEqual([step.why, step.ask]);
    expect(progressOf(explained)).toEqual(open);
  });

  it('can be skipped, by button, by word and by not knowing; it is not asked again', () => {
    const unknown = isMenu(step) ? [] : [heard({ act: 'dont-know' })]; // who does not know what would help is led on
    for (const message of [press('do:skip'), heard({ act: 'skip' }), ...unknown]) {
      const skipped = advance(topic, open, message, FACTS);
      if (skipped.kind === 'done') continue; // nothing is left to ask
      const { slots } = skipped.progress;
      expect(slotOf(slots, step.field).kind).toBe(step.detailOf === undefined ? 'skipped' : 'unknown');
      expect(codesOf(slots, step.detailOf?.field ?? '')).not.toContain(step.detailOf?.code);
      expect(skipped.progress.asked).not.toBe(step.field);
      expect(nextStep(topic, skipped.progress, FACTS)?.field).not.toBe(step.field);
    }
  });

  it('lets the resident go back one question and keeps what was said', () => {
    const back = advance(topic, open, heard({ act: 'back' }), FACTS);
    const before = open.trail.at(-2);
    if (before === undefined) {
      expect(keys(back.say)).toEqual(['questions:first-question', step.ask]);
      return;
    }
    const asked = topic.steps.find(({ field }) => field === before);
    expect(keys(back.say)).toEqual(['questions:gone-back', 'questions:now-holds', asked?.ask]);
    expect(progressOf(back).asked).toBe(before);
    const kept = advance(topic, progressOf(back), press('do:keep'), FACTS);
    expect(progressOf(kept).asked).toBe(step.field);
    expect(progressOf(kept).slots).toEqual(open.slots);
  });

  it('can be stopped with kind words, and nothing is sent', () => {
    const stopped = advance(topic, open, heard({ act: 'cancel', text: 'stop' }), FACTS);
    expect(stopped).toEqual({
      kind: 'done',
      outcome: { kind: 'closed' },
      say: [{ key: topic.protects === true ? 'guide:stopped-protected' : 'questions:stopped', params: KEPT }],
    });
    expect(english(stopped.say)).toEqual([
      topic.protects === true
        ? 'We have stopped. Nothing was sent. Press “Exit this page” to close this chat. It is then deleted within 15 minutes. You can come back at any time.'
        : 'We have stopped. Nothing was sent. If there is no report and no answer from staff in this chat, it is deleted 24 hours after your last message. If it is closed before that, it is deleted 30 days later. You can come back at any time, and you choose what you tell us.',
    ]);
  });

  it('lets the resident start again, and says so', () => {
    const again = advance(topic, open, heard({ act: 'restart' }), FACTS);
    const first = topic.steps[0];
    const { told } = progressOf(again);
    const pages = told.map((id) => `${topic.id}:pages.${id}.text`);
    expect(keys(again.say)).toEqual(['questions:restarted', ...pages, first?.ask]);
    expect(progressOf(again)).toEqual({
      slots: {},
      asked: first?.field,
      groups: [],
      formVersion: topic.formVersion,
      trail: [first?.field],
      misses: 0,
      passed: 0,
      told,
    });
  });

  it('is asked in other words after one miss, and offers to skip and a person after two, unless it is asked once', () => {
    const once = advance(topic, open, heard({ text: '???' }), FACTS);
    if (step.once === true) {
      expect(keys(once.say)).not.toEqual(expect.arrayContaining([step.ask]));
      expect(keys(once.say)).not.toEqual(expect.arrayContaining([step.retry]));
      expect(slotOf(progressOf(once).slots, step.field)).toEqual({ kind: 'skipped' });
      return;
    }
    expect(keys(once.say)).toEqual([step.retry]);
    const twice = advance(topic, progressOf(once), heard({ text: '???' }), FACTS);
    expect(keys(twice.say)).toEqual(['questions:stuck', step.ask]);
    const codes = twice.say.at(-1)?.choices?.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['do:skip', 'do:human']));
    expect(progressOf(twice).misses).toBe(2);
  });

  it('S16: can be changed later, shows what it holds, and says what changed', () => {
    if (step.again === true) return; // it holds nothing
    const slot = { kind: 'filled', value: valueFor(step), words: 'my words', confirmed: true } as const;
    const answered: Progress = { ...open, slots: { ...open.slots, [step.field]: slot } };
    const asked = advance(topic, answered, press(`do:change:${step.field}`), FACTS);
    expect(keys(asked.say)).toEqual(['questions:now-holds', step.ask]);
    const other = step.answer.kind === 'words' ? say({ [step.field]: 'other words' }) : undefined;
    if (other === undefined) return;
    const changed = advance(topic, progressOf(asked), other, FACTS);
    expect(keys(changed.say)[0]).toBe('questions:changed');
    expect(slotOf(progressOf(changed).slots, step.field)).toEqual({
      kind: 'filled',
      value: 'other words',
      words: `words for ${step.field}`,
      confirmed: true,
    });
  });

  it('takes a fitting answer and goes on', () => {
    if (step.answer.kind === 'receipt') return; // only the facts of the turn can open a report: see case-status.test.ts
    const next = advance(topic, open, say({ [step.field]: valueFor(step) }), FACTS);
    if (next.kind === 'done') return;
    if (step.answer.kind === 'suspect-text') {
      expect(slotOf(next.progress.slots, step.field).kind).toBe('unknown'); // what was pasted is not kept
      return;
    }
    if (step.again === true) {
      expect(next.progress.told).toContain(valueFor(step));
      return;
    }
    expect(slotOf(next.progress.slots, step.field)).toEqual({
      kind: 'filled',
      value: valueFor(step),
      words: `words for ${step.field}`,
      confirmed: true,
    });
    expect(next.progress.asked).not.toBe(step.field);
  });
});
