import { createWindow } from '../../api/plugins/rate-limit.ts';

const MINUTE = 60_000;

describe('a limit of two a minute', () => {
  let now = 0;
  const count = () => createWindow(2, () => now);
  beforeEach(() => {
    now = 1000;
  });

  test('lets two through, refuses the third and says when to come back', () => {
    const limit = count();
    expect([limit('a'), limit('a'), limit('a')]).toEqual([undefined, undefined, { seconds: 60 }]);
    now += 45_500;
    expect(limit('a')).toEqual({ seconds: 15 });
  });

  test('lets through again once the minute is over, however often it was asked meanwhile', () => {
    const limit = count();
    for (let use = 0; use < 10; use += 1) limit('a');
    now += MINUTE;
    expect([limit('a'), limit('a'), limit('a')]).toEqual([undefined, undefined, { seconds: 60 }]);
  });

  test('counts nobody with another', () => {
    const limit = count();
    expect([limit('a'), limit('a'), limit('b'), limit('b'), limit('a'), limit('b')]).toEqual([
      ...[undefined, undefined, undefined, undefined],
      ...[{ seconds: 60 }, { seconds: 60 }],
    ]);
  });

  test('remembers who asks often through a flood of others, and no more than 20,000 of those', () => {
    const limit = count();
    limit('flooder');
    for (let other = 0; other < 19_999; other += 1) limit(`other-${other}`);
    expect(limit('flooder')).toBeUndefined();
    for (let other = 0; other < 19_999; other += 1) limit(`more-${other}`);
    expect(limit('flooder')).toEqual({ seconds: 60 });
    expect([limit('other-1'), limit('other-1'), limit('other-1')]).toEqual([undefined, undefined, { seconds: 60 }]);
  });
});
