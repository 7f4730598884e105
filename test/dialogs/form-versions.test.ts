import { readFileSync } from 'node:fs';

import { advance } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { readReport } from '../../dialogs/read-report.ts';
import type { Progress, TopicId } from '../../dialogs/topic.ts';
import { FACTS, heard, keys, progressOf } from './support.ts';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** Never edited once a version was released: a later form must still load what an earlier one stored. */
const DRAFTS: readonly (readonly [string, TopicId, string])[] = [
  ['report-asb.draft.v1', 'report-asb', 'questions:contact.code-word.ask'],
  ['case-status.draft.v1', 'case-status', 'case-status:addition-check.ask'],
];

describe('what earlier versions stored', () => {
  it.each(DRAFTS)('%s: goes on where it was, with every answer kept', (name, id, asks) => {
    const topic = topicById(id);
    const draft = fixture(name) as Progress;
    expect(readProgress(topic, draft)).toEqual({ ...draft, formVersion: topic.formVersion });
    const next = advance(topic, draft, heard({ act: 'repeat' }), FACTS);
    expect(keys(next.say)).toEqual([asks]);
  });

  it.each([['report-asb.report.v1']])('%s: reads as it was confirmed', (name) => {
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
    const { kind: _kind, ...others } = draft.slots;
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
