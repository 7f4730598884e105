import { readFileSync } from 'node:fs';

import { caseSheet } from '../../../bot/reports/case-sheet.ts';
import { shippedContent } from '../../../content/shipped.ts';

const { directory } = shippedContent();
const rowsOf = (name: string): Readonly<Record<string, string>> => {
  const body: unknown = JSON.parse(
    readFileSync(new URL(`../../dialogs/fixtures/${name}.json`, import.meta.url), 'utf8'),
  );
  return Object.fromEntries(
    caseSheet({ body, edits: [] }, 'en', directory).rows.map(({ label, value }) => [label, value]),
  );
};

const BEFORE_CONTACT = {
  'Danger when reported': 'No',
  'What is happening': 'loud music from the flat above, Church Gresley',
  Kind: 'Noise',
  Where: 'Church Gresley',
  When: 'Saturday, 21 November 2026',
};
const CONTACT = {
  Contact: 'Yes, you may contact me',
  'Safe ways to contact you': 'A text message',
  'Phone number': '+447700900123',
  'Safe times': 'only weekdays before 3, my husband is home after that',
  'Code word': 'sunflower',
  'To make it easier': 'An interpreter',
  Language: 'Polish',
  'May share with': 'None chosen',
  'Who reports': 'It happens to me',
};

describe('S9: the case sheet says how somebody may be contacted', () => {
  it('as a report of the first form was sent', () => {
    expect(rowsOf('report-asb.report.v1')).toEqual({
      ...BEFORE_CONTACT,
      ...CONTACT,
      'Take care': 'Someone else sees or hears this phone or e-mail',
    });
  });

  it('with a code word to say first and a name to ask for, as a report of the second form was sent', () => {
    expect(rowsOf('report-asb.report.v2')).toEqual({
      ...BEFORE_CONTACT,
      ...CONTACT,
      'Name to ask for': 'Sam',
      'Take care':
        'You may leave me a message, Someone else sees or hears this phone or e-mail, Call from a hidden number, ' +
        'Say a code word first and Ask for me by a name that I choose',
    });
  });
});
