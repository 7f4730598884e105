import { burglaryTheft } from '../../dialogs/burglary-theft/topic.ts';
import { toldAfter } from './told.ts';

describe('help after burglary and theft', () => {
  it('sends whoever it happens to right now to 999, and to nothing else first', () => {
    expect(toldAfter(burglaryTheft, 'theft-when=now')).toEqual([
      { page: 'now', services: ['emergency-999'], starts: [] },
    ]);
    expect(toldAfter(burglaryTheft, 'theft-when=now', 'theft-what=home')).toEqual([]);
  });

  it.each([
    ['theft-when=past', 'theft-what=vehicle', ['report']],
    ['theft-when=past', 'theft-what=caller', ['caller', 'report']],
    ['theft-when=worried', 'theft-what=farm', ['farm']],
    ['theft-when=worried', 'theft-what=shed', ['shed']],
    ['theft-when=worried', 'theft-what=other', ['marking']],
    ['do:skip', 'do:skip', ['report']],
  ])('after %s and %s tells %j', (when, what, pages) => {
    expect(toldAfter(burglaryTheft, when, what).map(({ page }) => page)).toEqual(pages);
  });

  it('lets a safer home be asked for', () => {
    const codes = ['theft-when=past', 'theft-what=home', 'burglary-theft.more=safer'];
    expect(toldAfter(burglaryTheft, ...codes)).toEqual([
      { page: 'safer', services: [], starts: ['do:begin:safer-homes-request'] },
    ]);
  });
});
