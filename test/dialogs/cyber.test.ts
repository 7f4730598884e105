import { cyber } from '../../dialogs/cyber/topic.ts';
import { toldAfter } from './told.ts';

describe('help after a hacked account, a locked device or a threat', () => {
  it.each([
    ['account', 'account'],
    ['device', 'device'],
    ['pictures', 'pictures'],
    ['child', 'child'],
    ['message', 'message'],
    ['prevent', 'passwords'],
  ])('when it is about "%s", tells first: %s', (what, page) => {
    expect(toldAfter(cyber, `cyber-what=${what}`).map((told) => told.page)).toEqual([page]);
  });

  it('S12: shows a child, and whoever writes for one, where pictures are taken down', () => {
    for (const what of ['pictures', 'child'])
      expect(toldAfter(cyber, `cyber-what=${what}`)[0]?.services).toEqual(
        expect.arrayContaining(['emergency-999', 'report-remove', 'ceop']),
      );
  });

  it('leads on to help with abuse where somebody known watches', () => {
    const [follow] = toldAfter(cyber, 'cyber-what=account', 'cyber.more=follow');
    expect(follow?.starts).toEqual(['do:need:domestic-abuse', 'do:need:stalking']);
  });
});
