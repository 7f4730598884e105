import { forgetAttempts } from '../../../store/attempts.ts';
import { tryOnce } from '../../../store/staff/lockout.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { later, MINUTE } from '../samples.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

const GUESS = { kind: 'password', key: 'somebody' };
const at = (minutes: number) => tryOnce(opened.store, { ...GUESS, now: later(minutes * MINUTE) });
const five = async (): Promise<void> => {
  for (let number = 0; number < 5; number += 1) expect(await at(0)).toEqual({ kind: 'go' });
};

test('after five wrong tries each next one waits twice as long, up to four hours', async () => {
  await five();
  const waits: number[] = [];
  let minute = 0;
  for (let number = 0; number < 7; number += 1) {
    const trying = await at(minute);
    if (trying.kind !== 'locked') throw new Error('not locked');
    const next = (trying.until.getTime() - later(0).getTime()) / MINUTE;
    waits.push(next - minute);
    minute = next;
    expect(await at(minute)).toEqual({ kind: 'go' });
  }
  expect(waits).toEqual([15, 30, 60, 120, 240, 240, 240]);
});

test('what is tried while it is locked keeps nobody out for longer', async () => {
  await five();
  for (let minute = 1; minute < 15; minute += 1) expect((await at(minute)).kind).toBe('locked');
  expect(await at(15)).toEqual({ kind: 'go' });
});

test('a hundred tries at the same moment are five, and one after the first wait', async () => {
  const hundred = (minutes: number) => Promise.all(Array.from({ length: 100 }, () => at(minutes)));
  const first = await hundred(0);
  expect(first.filter(({ kind }) => kind === 'go').length).toBeLessThanOrEqual(5);
  await forgetAttempts(opened.store, GUESS);
  await five();
  const later15 = await hundred(15);
  expect(later15.filter(({ kind }) => kind === 'go')).toHaveLength(1);
});

test('one that was right forgives the wrong ones before it', async () => {
  await five();
  await forgetAttempts(opened.store, GUESS);
  await five();
});
