import { idlePhase } from '../../../web/chat/idle.ts';

const MINUTE = 60_000;

test.each([
  [27.9, false, 'active'],
  [28, false, 'warning'],
  [29.9, false, 'warning'],
  [30, false, 'over'],
  [600, false, 'over'],
  [3.9, true, 'active'],
  [4, true, 'warning'],
  [5, true, 'over'],
])('after %d minutes untouched (protected: %s) the conversation is %s', (minutes, isProtected, phase) => {
  expect(idlePhase(minutes * MINUTE, isProtected)).toBe(phase);
});
