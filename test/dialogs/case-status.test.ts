import { advance, begin } from '../../dialogs/advance.ts';
import { caseStatus } from '../../dialogs/case-status/topic.ts';
import type { Facts, OpenedReport } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Advance } from '../../dialogs/topic.ts';
import { english, FACTS, heard, keys, outcomeOf, press, progressOf, say } from './support.ts';

const REFERENCE = '7K3M-X9P-4';
const SECRET = 'ABCD-EFGH-JKMN-PQRS';
const OPENED: OpenedReport = {
  kind: 'opened',
  reference: REFERENCE,
  status: 'passed-on',
  sentOn: '2026-11-02T18:05:00.000Z',
  additions: 0,
};

const facts = (opened?: OpenedReport): Facts => (opened === undefined ? FACTS : { ...FACTS, opened });
const begun = (): Advance => begin(caseStatus, heard(), FACTS);
function next(before: Advance, message: Heard, opened?: OpenedReport): Advance {
  return advance(caseStatus, progressOf(before), message, facts(opened));
}
const open = (opened: OpenedReport): Advance =>
  next(next(begun(), say({ reference: REFERENCE })), say({ receipt: SECRET }), opened);

describe('coming back to a report', () => {
  it('shows its status in plain words, and what an ASB Case Review is', () => {
    expect(english(open(OPENED).say)).toEqual([
      'Your report 7K3M-X9P-4, sent on 2026-11-02, was passed on to a team or service that deals with it.',
      'If you made three or more reports in six months and feel that not enough was done, you can ask for an ASB Case Review. The agencies then look at it together again. Someone else can ask for you if you agree.',
      'Would you like to add something? If so, please type it now.',
    ]);
    expect(open(OPENED).say[1]?.card).toEqual({
      kind: 'services',
      services: ['asb-case-review', 'asb-help'],
      urgent: false,
    });
  });

  it.each([
    ['received', 'Your report 7K3M-X9P-4, sent on 2026-11-02, has arrived. Staff have not started on it yet.'],
    ['being-looked-at', 'Your report 7K3M-X9P-4, sent on 2026-11-02, is being looked at by staff.'],
    [
      'closed',
      'Your report 7K3M-X9P-4, sent on 2026-11-02, is closed. If it is still happening, you can add to it here or make a new report.',
    ],
    ['a-status-of-later', 'Your report 7K3M-X9P-4, sent on 2026-11-02, is with staff.'],
  ])('words the status %s', (status, text) => {
    expect(english(open({ ...OPENED, status }).say)[0]).toBe(text);
  });

  it('says how often something was added', () => {
    expect(open({ ...OPENED, additions: 2 }).say[1]).toEqual({
      key: 'case-status:status.additions',
      params: { count: 2 },
    });
    expect(open({ ...OPENED, additions: 1 }).say[1]).toEqual({
      key: 'case-status:status.additions',
      params: { count: 1 },
    });
  });

  it('S10: says of a pair that opens nothing only that it opens nothing, and lets both be typed again', () => {
    const wrong = open({ kind: 'no-match' });
    expect(english(wrong.say)).toEqual([
      'No report opens with that reference and receipt. Please check both and try again.',
      'What is the secret receipt? It has 16 letters and numbers.',
    ]);
    expect(wrong.say.at(-1)?.choices?.map(({ code }) => code)).toContain('do:change:reference');
    expect(keys(next(wrong, say({ receipt: SECRET }), OPENED).say)[0]).toBe('case-status:status.passed-on');
  });

  it('S10: asks to wait after too many tries', () => {
    expect(english(open({ kind: 'slow-down' }).say)[0]).toBe(
      'There were several tries that did not fit. Please wait a while before you try again. You can also call the council.',
    );
  });

  it('S19: keeps no receipt, right or wrong, early or late, with or without a reference', () => {
    const early = begin(caseStatus, say({ receipt: SECRET }), FACTS);
    const ways: readonly Advance[] = [
      early,
      open(OPENED),
      open({ kind: 'no-match' }),
      next(early, say({ receipt: SECRET }), OPENED),
    ];
    for (const way of ways) expect(JSON.stringify(way)).not.toContain(SECRET);
  });

  it('S10: lets a receipt open only the report that it belongs to', () => {
    const other = next(open(OPENED), say({ reference: '8K3M-X9P-4' }, { act: 'correct', corrects: 'reference' }));
    expect(progressOf(other).asked).toBe('receipt');
    expect(keys(other.say)).toEqual(['questions:changed', 'case-status:receipt.ask']);
    const stillClosed = next(other, say({ receipt: SECRET }), OPENED);
    expect(keys(stillClosed.say)).toEqual(['case-status:receipt.no-match', 'case-status:receipt.ask']);
  });

  it('adds the resident’s words once they said yes, under the reference that was opened', () => {
    const shown = next(open(OPENED), say({ addition: 'it happened again' }));
    expect(shown.kind).toBe('check');
    expect(shown.say).toEqual([
      {
        key: 'case-status:addition-check.ask',
        choices: [
          { code: 'addition-check=yes', label: 'case-status:addition-check.send' },
          { code: 'do:change:addition', label: 'case-status:addition-check.change' },
          { code: 'do:stop', label: 'case-status:addition-check.stop' },
        ],
        card: {
          kind: 'summary',
          rows: [
            {
              field: 'addition',
              label: 'case-status:addition.label',
              value: 'it happened again',
              change: 'do:change:addition',
            },
          ],
        },
      },
    ]);
    for (const yes of [press('do:send'), press('addition-check=yes'), say({ 'addition-check': true })]) {
      const added = next(shown, yes);
      expect(outcomeOf(added)).toEqual({ kind: 'addition', reference: REFERENCE, words: 'it happened again' });
      expect(english(added.say)).toEqual([
        'Thank you. It is added to your report 7K3M-X9P-4. You can come back and add more at any time.',
      ]);
    }
    expect(outcomeOf(next(shown, press('do:stop')))).toEqual({ kind: 'closed' });
  });

  it('adds nothing that was not asked for', () => {
    const done = next(open(OPENED), press('do:skip'));
    expect(outcomeOf(done)).toEqual({ kind: 'closed' });
    expect(progressOf(next(begun(), say({ addition: 'words' }))).slots).toEqual({});
  });
});
