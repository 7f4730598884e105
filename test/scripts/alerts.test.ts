import { shippedContent } from '../../content/shipped.ts';
import { finishAlert, keepAlert, tellAlerts, type AlertsContext } from '../../scripts/alerts/change-alerts.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

const ALERT = {
  id: 'roof-callers',
  copy: { en: 'Men offer roof repairs in Midway. They are not from the council.' },
  starts: '2027-03-01',
  ends: '2027-03-31',
  source: 'Trading Standards',
};

let opened: TestStore;
let context: AlertsContext;
beforeEach(async () => {
  opened = await openTestStore();
  const { directory } = shippedContent();
  context = { store: opened.store, now: new Date('2027-03-09T15:00:00Z'), by: 'command', directory };
});
afterEach(() => opened.close());

test('an alert is added, listed and ended, and stays in the list', async () => {
  expect(await tellAlerts(context)).toEqual({ code: 0, text: 'There are no alerts.\n' });
  expect(await keepAlert(context, ALERT)).toEqual({ code: 0, text: 'The alert is added.\n' });
  expect((await tellAlerts(context)).text).toBe(
    `roof-callers  shown  2027-03-01 to 2027-03-31  (Trading Standards)\n  ${ALERT.copy.en}\n`,
  );
  expect(await finishAlert(context, 'roof-callers')).toEqual({ code: 0, text: 'The alert is over.\n' });
  expect((await tellAlerts(context)).text).toContain('roof-callers  over  2027-03-01 to 2027-03-09');
});

test('an alert that begins today can be ended today', async () => {
  await keepAlert(context, { ...ALERT, starts: '2027-03-09' });
  expect(await finishAlert(context, 'roof-callers')).toEqual({ code: 0, text: 'The alert is over.\n' });
  expect((await tellAlerts(context)).text).toContain('roof-callers  over  2027-03-09 to 2027-03-09');
  const later = { ...context, now: new Date('2027-03-20T15:00:00Z') };
  await finishAlert(later, 'roof-callers');
  expect((await tellAlerts(later)).text).toContain('to 2027-03-09'); // ended again: the day stays true
});

test.each([
  [{ id: 'Roof' }, "The alert can't be added.\nid: Use small letters, digits and hyphens, such as roof-callers.\n"],
  [{ starts: '2027-04-01' }, "The alert can't be added.\nends: The last day must not be before the first.\n"],
  [
    { copy: { en: 'Look at www.example.org' } },
    "The alert can't be added.\ntext: Take the web address out: people would follow it.\n",
  ],
  [
    { copy: { en: 'Ring 07700 900123' }, source: 'Me, 07700 900456' },
    "The alert can't be added.\ntext: Take out 07700 900123: it is not in the register.\nsource: Take out 07700 900456: it is not in the register.\n",
  ],
])('what is not fit to be shown is refused with a reason: %j', async (change, text) => {
  expect(await keepAlert(context, { ...ALERT, ...change })).toEqual({ code: 1, text });
  expect((await tellAlerts(context)).text).toBe('There are no alerts.\n');
});

test('one id is not given twice, and what is not there is not ended', async () => {
  await keepAlert(context, ALERT);
  expect(await keepAlert(context, ALERT)).toEqual({
    code: 1,
    text: "The alert can't be added.\nid: There is an alert of this name already.\n",
  });
  expect((await finishAlert(context, 'another')).code).toBe(1);
});
