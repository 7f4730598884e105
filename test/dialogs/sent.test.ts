import { secondSendSay, sentSay } from '../../dialogs/report-asb/sent.ts';
import type { Report, ReportField } from '../../dialogs/outcome.ts';
import { english, FACTS, keys } from './support.ts';

const REPORT: Report = {
  topic: 'report-asb',
  formVersion: 1,
  type: 'noise',
  category: 'nuisance',
  anonymous: true,
  fields: [],
  find: {},
};
const chosen = (field: string, ...codes: readonly string[]): ReportField => ({
  field,
  label: 'report-asb:before.label',
  value: codes,
  display: '',
  words: '',
});
const said = (report: Partial<Report>): ReturnType<typeof sentSay> =>
  sentSay({ reference: '7K3M-X9P-4', report: { ...REPORT, ...report }, facts: FACTS });

describe('the last words of a report', () => {
  it('tells the resident the reference, the receipt, and what happens next without inventing a time', () => {
    expect(english(said({}))).toEqual([
      'Your report is sent. Your reference is 7K3M-X9P-4.',
      'Your secret receipt is <receipt>. Write down both if it is safe to do so. With both you can see the progress of your report, or add to it. We cannot show you the receipt again later, and nobody at the council can see it.',
      'Staff of the council team read your report and decide who should look at it. You are anonymous, so they cannot contact you. Come back here with your reference and receipt to see its progress.',
      'Would you like to talk to someone about how this affects you? These services can help.',
      'If it happens again, you can add to this report or make a new one. If someone is in danger, call <emergency-999>.',
    ]);
    expect(english(said({ anonymous: false }))[2]).toBe(
      'Staff of the council team read your report and decide who should look at it. They contact you only in the ways that you said are safe. I cannot promise a time.',
    );
  });

  it('S19: holds a marker where the receipt goes, never the receipt', () => {
    expect(said({})[1]?.params).toEqual({ receipt: { kind: 'receipt' } });
  });

  it('explains the ASB Case Review to those who reported before', () => {
    expect(keys(said({ fields: [chosen('before', 'police')] }))).toContain('knowledge:case-review.answer');
    expect(keys(said({ fields: [chosen('before')] }))).not.toContain('knowledge:case-review.answer');
  });

  it('names support for hate when it was about who someone is', () => {
    const lines = (report: Partial<Report>): unknown =>
      said(report).find(({ key }) => key === 'report-asb:sent.support')?.card;
    const both = ['derbyshire-victim-services', 'victim-support'];
    expect(lines({})).toEqual({ kind: 'services', services: both, urgent: false });
    const hate = { kind: 'services', services: ['stop-hate-uk', 'true-vision', ...both], urgent: false };
    expect(lines({ type: 'hate' })).toEqual(hate);
    expect(lines({ fields: [chosen('hate', 'race')] })).toEqual(hate);
  });

  it('says of a second send that it is the same report', () => {
    expect(english(secondSendSay('7K3M-X9P-4'))).toEqual([
      'Your report is already sent. It is still the same report, with the reference 7K3M-X9P-4. Nothing was sent twice.',
    ]);
  });
});
