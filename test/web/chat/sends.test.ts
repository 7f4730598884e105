import { sends } from '../../../web/chat/sends.ts';

const ENTER = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

test.each([
  ['Enter sends', {}, true],
  ['with Shift it starts a line', { shiftKey: true }, false],
  ['while Chinese is composed it takes that over', { isComposing: true }, false],
  ['so it does in Safari', { keyCode: 229 }, false],
  ['another key is written', { key: 'a', keyCode: 65 }, false],
])('%s', (_what, pressed, sent) => {
  expect(sends({ ...ENTER, ...pressed })).toBe(sent);
});
