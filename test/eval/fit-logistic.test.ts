import { fitLogistic } from './fit-logistic.ts';

describe('a logistic regression', () => {
  it('finds what tells and what does not, whatever the scale', () => {
    const rows = Array.from({ length: 400 }, (_, at) => {
      const telling = ((at * 37) % 101) - 50;
      const idle = ((at * 53) % 97) / 1000;
      return { is: telling + ((at * 29) % 31) - 15 > 0, by: [telling, idle] };
    });
    const [, ofTelling = 0, ofIdle = 0] = fitLogistic(rows);
    expect(ofTelling).toBeGreaterThan(0.05);
    expect(Math.abs(ofIdle * 0.097)).toBeLessThan(Math.abs(ofTelling * 10));
  });

  it('gives the constant alone where nothing tells', () => {
    const [constant = 0, weight = 1] = fitLogistic([1, 1, 1, 0].map((is) => ({ is: is === 1, by: [0] })));
    expect(constant).toBeCloseTo(Math.log(3), 1);
    expect(weight).toBe(0);
  });
});
