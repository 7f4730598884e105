import fc from 'fast-check';

import { advance, askAgain, begin } from '../../dialogs/advance.ts';
import { topicById, TOPICS } from '../../dialogs/index.ts';
import { readReport } from '../../dialogs/read-report.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { readValue } from '../../dialogs/read-value.ts';
import { TOPIC_IDS } from '../../dialogs/topic-ids.ts';
import type { Facts, OpenedReport } from '../../dialogs/facts.ts';
import type { Act, Heard } from '../../dialogs/heard.ts';
import type { Advance, Topic } from '../../dialogs/topic.ts';
import { valueFor } from './answers-of.ts';
import { english, FACTS, heard, outcomeOf, press } from './support.ts';

const ACTS: readonly Act[] = [
  'answer',
  'correct',
  'back',
  'skip',
  'dont-know',
  'repeat',
  'explain',
  'question',
  'cancel',
  'restart',
  'human',
  'emergency',
  'safe',
  'greeting',
  'thanks',
];
const COMMANDS = [
  'send',
  'change',
  'skip',
  'keep',
  'back',
  'repeat',
  'restart',
  'stop',
  'safe',
  'human',
  'explain',
  'group:effect',
  'skip:effect',
  'change:where',
  'x',
];

const topics = fc.constantFrom(...TOPIC_IDS); // ids, so that a failure is short to read
const fields = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.constantFrom(...TOPICS.flatMap(({ steps }) => steps.map(({ field }) => field))),
  fc.string(),
);
const fitting = fc.constantFrom(
  ...TOPICS.flatMap(({ steps }) => steps.map((step) => [step.field, valueFor(step)] as const)),
);
const choices = fc.array(
  fc.oneof(
    fc.constantFrom(...COMMANDS).map((command) => `do:${command}`),
    fc.tuple(fields, fc.string()).map(([field, code]) => `${field}=${code}`),
    fc.string(),
  ),
  { maxLength: 3 },
);
const readings = fc
  .array(fc.oneof(fitting, fc.tuple(fields, fc.anything())), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries.map(([field, value]) => [field, { value, words: 'words' }])));
const heards: fc.Arbitrary<Heard> = fc
  .record({
    act: fc.constantFrom(...ACTS),
    values: readings,
    corrects: fc.option(fields, { nil: undefined }),
    choices,
    text: fc.string(),
  })
  .map(({ corrects, ...rest }) => heard(corrects === undefined ? rest : { ...rest, corrects }));
const opened = fc.constantFrom<OpenedReport | undefined>(
  undefined,
  { kind: 'no-match' },
  { kind: 'slow-down' },
  { kind: 'opened', reference: '7K3M-X9P-4', status: 'closed', sentOn: '2026-11-20T09:30:00.000Z', additions: 2 },
);
const slots = fc.dictionary(
  fields,
  fc.oneof(
    fc.constant({ kind: 'skipped' }),
    fc.record({ kind: fc.constant('filled'), value: fc.anything(), words: fc.string(), confirmed: fc.boolean() }),
    fitting.map(([, value]) => ({ kind: 'filled', value, words: '', confirmed: true })),
    fc.anything(),
  ),
);
const stored = fc.oneof(
  fc.anything(),
  fc.record({
    slots,
    asked: fields,
    groups: fc.array(fields),
    formVersion: fc.integer(),
    trail: fc.array(fields),
    misses: fc.integer(),
  }),
);

function facts(report: OpenedReport | undefined): Facts {
  return report === undefined ? FACTS : { ...FACTS, opened: report };
}

/** Holds for every reply: something is said in words that exist, and what is remembered fits the form and survives JSON. */
function expectSound(topic: Topic, next: Advance): void {
  for (const text of english(next.say)) expect(text).not.toBe('');
  if (next.kind === 'done') {
    if (next.outcome.kind === 'report')
      expect(readReport(JSON.parse(JSON.stringify(next.outcome.report)))).toEqual(next.outcome.report);
    return;
  }
  expect(next.say.length).toBeGreaterThan(0);
  expect(readProgress(topic, JSON.parse(JSON.stringify(next.progress)))).toEqual(next.progress);
}

describe('whatever is said', () => {
  it('never throws, never says nothing, and remembers only what fits, whatever was stored and whatever is heard', () => {
    fc.assert(
      fc.property(topics, stored, heards, opened, (id, progress, message, report) => {
        const topic = topicById(id);
        expectSound(topic, advance(topic, progress, message, facts(report)));
        expect(Array.isArray(askAgain(topic, progress, FACTS))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws over a whole conversation of anything, and can then still be stopped', () => {
    fc.assert(
      fc.property(topics, heards, fc.array(heards, { maxLength: 25 }), opened, (id, first, messages, report) => {
        const topic = topicById(id);
        let next = begin(topic, first, facts(report));
        for (const message of messages) {
          expectSound(topic, next);
          if (next.kind === 'done') return;
          next = advance(topic, next.progress, message, facts(report));
        }
        if (next.kind !== 'done')
          expect(outcomeOf(advance(topic, next.progress, heard({ act: 'cancel' }), FACTS))).toEqual({ kind: 'closed' });
      }),
      { numRuns: 200 },
    );
  });

  it('comes to an end by skipping alone, from anywhere', () => {
    fc.assert(
      fc.property(topics, stored, (id, progress) => {
        const topic = topicById(id);
        let next = advance(topic, progress, heard({ act: 'repeat' }), FACTS);
        for (let turn = 0; next.kind === 'ask' && turn < 60; turn += 1)
          next = advance(topic, next.progress, press('do:skip'), FACTS);
        expect(['check', 'done']).toContain(next.kind);
      }),
      { numRuns: 200 },
    );
  });

  it('takes into a form only what the form reads', () => {
    fc.assert(
      fc.property(topics, fields, fc.anything(), (id, field, value) => {
        const topic = topicById(id);
        const read = readValue(topic, field, value);
        if (read !== undefined) expect(readValue(topic, field, read.value)).toEqual(read);
      }),
    );
  });
});
