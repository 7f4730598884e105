import { shareOf } from './binomial-bounds.ts';

// Published exact bounds: 0 of 10 ends at 1 - 0.025^(1/10); 5 of 10 and 90 of 100 are textbook examples.
test.each([
  [0, 10, 0, 0.3085],
  [10, 10, 0.6915, 1],
  [5, 10, 0.1871, 0.8129],
  [90, 100, 0.8238, 0.951],
  [0, 0, 0, 1],
])('%i of %i lies between the exact bounds', (part, whole, low, high) => {
  const share = shareOf(part, whole);
  expect(share.low).toBeCloseTo(low, 3);
  expect(share.high).toBeCloseTo(high, 3);
});
