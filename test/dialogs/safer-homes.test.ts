import { saferHomes } from '../../dialogs/safer-homes/topic.ts';
import { toldAfter } from './told.ts';

describe('help with a safer home', () => {
  it('tells what there is, then what fits the worry', () => {
    expect(toldAfter(saferHomes, 'safer-why=fire').map(({ page }) => page)).toEqual(['what', 'fire']);
    expect(toldAfter(saferHomes, 'safer-why=other').map(({ page }) => page)).toEqual(['what']);
  });

  it('S4: leads whoever fears somebody they know to trained people, and plans nothing itself', () => {
    const person = toldAfter(saferHomes, 'safer-why=person').at(-1);
    expect(person?.services[0]).toBe('emergency-999');
    expect(person?.starts).toEqual(['do:need:domestic-abuse']);
  });

  it('lets it be asked for', () => {
    expect(toldAfter(saferHomes, 'do:skip', 'safer-homes.more=ask')[0]?.starts).toEqual([
      'do:begin:safer-homes-request',
    ]);
  });
});
