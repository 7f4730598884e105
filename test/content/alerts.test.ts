import { alertsSchema, currentAlerts } from '../../content/alerts.ts';
import { foreignNumbers } from '../../content/foreign-numbers.ts';
import { shippedContent } from '../../content/shipped.ts';

const alert = (change: object = {}): object => ({
  ...{ id: 'roof-callers', copy: { en: 'Men offer roof repairs in Midway.' } },
  ...{ starts: '2027-03-01', ends: '2027-03-31', source: 'Trading Standards', ...change },
});

it('an alert is plain words with a first and a last day and a source', () => {
  expect(alertsSchema.safeParse([alert()]).success).toBe(true);
});

it.each([
  ['no words', { copy: { en: ' ' } }],
  ['a web address', { copy: { en: 'Do not open https://example.org' } }],
  ['a bare web address', { copy: { en: 'Do not go to parcel-fee.com today' } }],
  ['two lines', { copy: { en: 'One\ntwo' } }],
  ['signs that cannot be seen', { copy: { en: 'Safe\u202Ebox' } }],
  ['a novel', { copy: { en: 'x'.repeat(601) } }],
  ['a last day before the first', { ends: '2027-02-01' }],
  ['a day that is none', { starts: '2027-02-31' }],
  ['no source', { source: '' }],
  ['a name with spaces', { id: 'Roof callers' }],
])('is refused with %s', (_name, change) => {
  expect(alertsSchema.safeParse([alert(change)]).success).toBe(false);
});

it('two alerts of one id are refused', () => {
  expect(alertsSchema.safeParse([alert(), alert()]).success).toBe(false);
});

it('is shown from its first day to its last, the newest first', () => {
  const alerts = alertsSchema.parse([alert(), alert({ id: 'parcel', starts: '2027-03-05', ends: '2027-03-09' })]);
  const shown = (today: string): readonly string[] => currentAlerts(alerts, today).map(({ id }) => id);
  expect(['2027-02-28', '2027-03-01', '2027-03-09', '2027-03-10', '2027-04-01'].map(shown)).toEqual([
    [],
    ['roof-callers'],
    ['parcel', 'roof-callers'],
    ['roof-callers'],
    [],
  ]);
});

it('is over at once where somebody has ended it', () => {
  const alerts = alertsSchema.parse([alert({ ended: true })]);
  expect(currentAlerts(alerts, '2027-03-31')).toEqual([]);
});

describe('numbers in words of staff', () => {
  const { directory } = shippedContent();
  const registered = directory.services.find(({ id }) => id === 'childline')?.phones[0]?.number ?? '';

  it.each([
    ['call 07700 900123 now', ['07700 900123']],
    ['call +44 7700 900123', ['+44 7700 900123']],
    ['call (01283) 496 000', ['01283) 496 000']],
    [`call Childline on ${registered}`, []],
    ['on 24 November 2026 at 10.30 they took 2,500 pounds', []],
    ['call 159 or 101', []],
  ])('are found when the register does not have them: %s', (text, expected) => {
    expect(foreignNumbers(text, directory)).toEqual(expected);
  });
});
