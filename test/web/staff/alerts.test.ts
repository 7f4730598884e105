import { createAlerts, type Alerts } from '../../../web/staff/alerts.ts';

/** The alerts with what they did, and the way to let 20 seconds pass. */
function alerts(): { readonly alerts: Alerts; readonly done: string[]; readonly pass: () => void } {
  const done: string[] = [];
  const running = new Set<() => void>();
  const around = {
    setTitle: (title: string) => void done.push(title),
    beep: () => void done.push('beep'),
    every: (work: () => void) => {
      running.add(work);
      return () => void running.delete(work);
    },
  };
  const pass = (): void => {
    for (const work of running) work();
  };
  return { alerts: createAlerts('Desk', around), done, pass };
}

test('sounds at once, goes on while somebody waits, and is silent once nobody does', () => {
  const { alerts: desk, done, pass } = alerts();
  desk.show(1, true);
  pass();
  pass();
  desk.show(0, true);
  pass();
  expect(done).toEqual(['(1) Desk', 'beep', 'beep', 'beep', 'Desk']);
});

test('sounds again for each who comes, and not for one who was taken', () => {
  const { alerts: desk, done } = alerts();
  for (const count of [1, 2, 1]) desk.show(count, true);
  expect(done.filter((one) => one === 'beep')).toHaveLength(2);
});

test('S7: without sound the title alone tells, and it tells a number', () => {
  const { alerts: desk, done, pass } = alerts();
  desk.show(2, false);
  pass();
  expect(done).toEqual(['(2) Desk']);
});

test('sound that is turned off while somebody waits is off', () => {
  const { alerts: desk, done, pass } = alerts();
  desk.show(1, true);
  desk.show(1, false);
  pass();
  expect(done).toEqual(['(1) Desk', 'beep']);
});
