import { readdirSync, readFileSync } from 'node:fs';

import { advance } from '../../dialogs/advance.ts';
import { TOPICS, topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { readReport } from '../../dialogs/read-report.ts';
import { slotOf } from '../../dialogs/slots.ts';
import type { Field, Slot, Slots } from '../../dialogs/answers.ts';
import type { Progress } from '../../dialogs/progress.ts';
import type { Topic } from '../../dialogs/topic.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import { FACTS, heard, keys, press, progressOf, reportOf, say } from './support.ts';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** Never edited once a version was released: a later form must still load what an earlier one stored. */
const DRAFTS: readonly (readonly [string, TopicId, string])[] = [
  ['report-asb.draft.v2', 'report-asb', 'questions:contact.needs.ask'],
  ['case-status.draft.v1', 'case-status', 'case-status:addition-check.ask'],
];
/** Every fixture, by its name: `<topic>.<draft or report>.v<version>`, and what is special about it. */
const FILES = readdirSync(new URL('fixtures', import.meta.url)).map((file) => {
  const [, id, kind, version] = /^([a-z-]+)\.(draft|report)\.v(\d+)(?:\.[a-z-]+)?\.json$/u.exec(file) ?? [];
  if (id === undefined) throw new Error(`${file} is no name of a fixture`);
  return { name: file.replace(/\.json$/u, ''), id: id as TopicId, kind, version: Number(version) };
});
const filled = (value: unknown): Slot => ({ kind: 'filled', value, words: '', confirmed: true });

describe('what earlier versions stored', () => {
  it.each(DRAFTS)('%s: goes on where it was, with every answer kept', (name, id, asks) => {
    const topic = topicById(id);
    const draft = fixture(name) as Progress;
    const { slots } = draft;
    expect(readProgress(topic, draft)).toEqual({
      ...draft,
      slots,
      formVersion: topic.formVersion,
      passed: 0,
      told: [],
    });
    const next = advance(topic, draft, heard({ act: 'repeat' }), FACTS);
    expect(keys(next.say)).toEqual([asks]);
  });

  it.each(FILES.filter(({ kind }) => kind === 'draft'))('$name: is read with every answer kept', ({ name, id }) => {
    const topic = topicById(id);
    const draft = fixture(name) as Progress;
    const read = readProgress(topic, draft);
    const answered = Object.entries(draft.slots).filter(([, { kind }]) => kind === 'filled');
    expect(answered.length + Number(draft.asked !== undefined)).toBeGreaterThan(0);
    expect(read).toMatchObject({ asked: draft.asked, groups: draft.groups, formVersion: topic.formVersion });
    if (draft.formVersion === topic.formVersion) expect(read.slots).toEqual(draft.slots);
    else expect(Object.keys(read.slots)).toEqual(expect.arrayContaining(answered.map(([field]) => field)));
    expect(keys(advance(topic, draft, heard({ act: 'repeat' }), FACTS).say)).not.toEqual([]);
  });

  it.each(FILES.filter(({ kind }) => kind === 'report'))('$name: reads as it was confirmed', ({ name }) => {
    expect(readReport(fixture(name))).toEqual(fixture(name));
  });

  it('keeps the answers that still fit the form and asks the others again', () => {
    const topic = topicById('report-asb');
    const draft = fixture('report-asb.draft.v1') as Progress;
    const older = {
      ...draft,
      formVersion: 0,
      asked: 'a-question-of-long-ago',
      slots: { ...draft.slots, kind: { kind: 'filled', value: 'a-kind-of-long-ago', words: 'x', confirmed: true } },
    };
    const next = advance(topic, older, heard({ act: 'repeat' }), FACTS);
    expect(progressOf(next).asked).toBe('kind');
    const { kind: _kind, 'contact-name': _skipped, ...others } = draft.slots;
    expect(progressOf(next).slots).toEqual(others);
  });

  it('never takes a stored yes for the yes that sends', () => {
    const topic = topicById('case-status');
    const draft = fixture('case-status.draft.v1') as Progress;
    const withYes = {
      ...draft,
      slots: { ...draft.slots, 'addition-check': { kind: 'filled', value: true, words: '', confirmed: true } },
    };
    expect(advance(topic, withYes, heard({ act: 'repeat' }), FACTS).kind).toBe('check');
  });

  it('shows a label that the words no longer have as another detail', () => {
    const report = fixture('report-asb.report.v1') as { readonly fields: readonly object[] };
    const gone = {
      ...report,
      fields: [{ ...report.fields[0], label: 'report-asb:gone.label', display: { kind: 'label', key: 'gone:key' } }],
    };
    expect(readReport(gone)?.fields[0]).toMatchObject({ label: 'questions:other-detail', display: 'gone:key' });
    expect(readReport({ ...report, topic: 'gone' })).toBeUndefined();
  });
});

/**
 * Whoever changes what a form asks, or which answers it takes, sees one of these fail: what residents and staff have stored by
 * then would be read as something else. Raise the topic's `formVersion`, say in `upgrades` what becomes of what was
 * answered, and add fixtures of the new version beside those that are here, which stay as they are.
 */
describe('the form of each topic is the one that its fixtures were stored by', () => {
  const ofNow = (topic: Topic, wanted: string): readonly string[] =>
    FILES.filter(({ id, kind, version }) => id === topic.id && kind === wanted && version === topic.formVersion).map(
      ({ name }) => name,
    );

  it.each(TOPICS)('$id: every question stands in a draft of its version, and no other', (topic) => {
    const drafts = ofNow(topic, 'draft').map((name) => fixture(name) as Progress);
    const stored = drafts.flatMap(({ slots, asked }) => [
      ...Object.keys(slots),
      ...(asked === undefined ? [] : [asked]),
    ]);
    expect(sorted(stored)).toEqual(sorted(topic.steps.map(({ field }) => field)));
  });

  it.each(TOPICS.filter(sendsReport))('$id: what is sent stands in a report of its version', (topic) => {
    expect(ofNow(topic, 'report')).not.toEqual([]);
  });
});

const sorted = (fields: readonly string[]): readonly string[] => [...new Set(fields)].sort();

/** A form whose check is the yes that sends, but for what is added to a report that was sent. */
function sendsReport({ kind, id }: Topic): boolean {
  return kind === 'form' && id !== 'case-status';
}

describe('a report begun when everybody was asked for a code word and a name', () => {
  const topic = topicById('report-asb');
  const v1 = fixture('report-asb.draft.v1') as Progress;
  const at = (asked: Field, slots: Slots): Progress => ({ ...v1, asked, slots: { ...v1.slots, ...slots } });
  const read = (draft: Progress, field: Field): Slot => slotOf(readProgress(topic, draft).slots, field);

  it('goes on where it was: the code word just asked for can still be told, and nothing else has changed', () => {
    const { 'contact-name': _skipped, ...kept } = v1.slots;
    const slots = { ...kept, 'contact-careful': filled(['others-see', 'code-word']) };
    expect(readProgress(topic, v1)).toEqual({ ...v1, slots, formVersion: 2, passed: 0, told: [] });
    expect(keys(advance(topic, v1, heard({ act: 'repeat' }), FACTS).say)).toEqual(['questions:contact.code-word.ask']);
    const told = progressOf(advance(topic, v1, say({ 'contact-code-word': 'sunflower' }), FACTS));
    expect([told.asked, slotOf(told.slots, 'contact-code-word')]).toMatchObject([
      'contact-needs',
      { value: 'sunflower' },
    ]);
    const skipped = progressOf(advance(topic, v1, press('do:skip'), FACTS));
    expect([skipped.asked, skipped.slots]).toEqual([
      'contact-needs',
      { ...kept, 'contact-careful': filled(['others-see']) },
    ]);
  });

  it.each<readonly [string, Progress, readonly string[]]>([
    ['a code word', at('contact-needs', { 'contact-code-word': filled('sunflower') }), ['others-see', 'code-word']],
    ['a name', at('contact-needs', { 'contact-name': filled('Sam') }), ['others-see', 'chosen-name']],
    [
      'both, with no care chosen',
      at('contact-needs', {
        'contact-code-word': filled('sunflower'),
        'contact-name': filled('Sam'),
        'contact-careful': { kind: 'skipped' },
      }),
      ['code-word', 'chosen-name'],
    ],
  ])('keeps %s that was told, as something chosen, and asks for neither', (_what, draft, codes) => {
    const answered = Object.entries(draft.slots).filter(([, { kind }]) => kind === 'filled');
    const { slots, asked } = readProgress(topic, draft);
    expect(slotOf(slots, 'contact-careful')).toMatchObject({ kind: 'filled', value: codes });
    for (const [field, slot] of answered) {
      if (field !== 'contact-careful') expect([field, slotOf(slots, field)]).toEqual([field, slot]);
    }
    expect(asked).toBe('contact-needs');
    const rest = [press('contact-needs='), press('consent='), press('reporter=victim')];
    const atCheck = rest.reduce(
      (next, message) => advance(topic, progressOf(next), message, FACTS),
      advance(topic, draft, heard({ act: 'repeat' }), FACTS),
    );
    expect(atCheck.kind).toBe('check');
    const fields = reportOf(advance(topic, progressOf(atCheck), press('do:send'), FACTS)).fields.map(
      ({ field }) => field,
    );
    expect(fields).toEqual(expect.arrayContaining(answered.map(([field]) => field)));
  });

  it('keeps a name that was told before any care was asked for, and adds it to what is chosen then', () => {
    const { 'contact-careful': _careful, 'contact-times': _times, ...early } = v1.slots;
    const draft = { ...v1, asked: 'contact-times', slots: { ...early, 'contact-name': filled('Sam') } };
    expect(read(draft, 'contact-name')).toEqual(filled('Sam'));
    const careful = progressOf(advance(topic, draft, say({ 'contact-times': 'mornings' }), FACTS));
    expect(careful.asked).toBe('contact-careful');
    const next = progressOf(advance(topic, careful, press('contact-careful=others-see'), FACTS));
    expect([next.asked, slotOf(next.slots, 'contact-careful'), slotOf(next.slots, 'contact-name')]).toMatchObject([
      'contact-needs',
      { value: ['others-see', 'chosen-name'] },
      { value: 'Sam' },
    ]);
  });

  it('takes the name that it was just asking for', () => {
    const { 'contact-careful': _careful, 'contact-times': _times, 'contact-name': _name, ...early } = v1.slots;
    const draft = { ...v1, asked: 'contact-name', slots: early };
    const next = progressOf(advance(topic, draft, say({ 'contact-name': 'Sam' }), FACTS));
    expect([next.asked, slotOf(next.slots, 'contact-name')]).toMatchObject(['contact-times', { value: 'Sam' }]);
  });
});
