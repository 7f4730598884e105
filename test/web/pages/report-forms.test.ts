import { textOf } from '../../../web/pages/html.ts';
import { reportForms } from '../../../web/pages/staff/report-forms.ts';
import type { ShownReport } from '../../../web/pages/staff/shown-report.ts';

const REPORT: ShownReport = {
  ...{ reference: '7K3M-X9P-4', sent: '', type: '', ward: { value: '', corrections: [] }, anonymous: false },
  ...{ status: { code: 'received', name: 'Received' }, assignee: '', people: [], cases: [], duplicates: [] },
  ...{ rows: [{ field: 'where', label: 'Where', value: 'The park', corrections: [] }], additions: [], history: [] },
  related: [],
};

test.each([
  ['note', ['note']],
  ['correct', ['field', 'value', 'why']],
  ['ward', ['ward', 'why']],
  ['merge', ['other']],
  ['link', ['other']],
  ['assign', []],
  ['case', []],
])(
  'what the form to %s cannot do without is asked for before it is sent: what was typed is not lost',
  (action, names) => {
    const html = textOf(reportForms(REPORT, [{ code: 'E05', name: 'Hatton' }]));
    const form = html.split('<form').find((part) => part.includes(`/${action}"`)) ?? '';
    const fields = [...form.matchAll(/<(?:textarea|select|input)[^>]*\srequired[^>]*>/g)].map(([field]) => field);
    expect(fields.map((field) => / name="([^"]*)"/.exec(field)?.[1])).toEqual(names);
  },
);
