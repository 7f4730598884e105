import { FIRST_STATE } from '../../../web/chat/chat-state.ts';
import { readActivities } from '../../../web/chat/activity.ts';
import { idleLimits, idlePhase } from '../../../web/chat/idle.ts';

const MINUTE = 60_000;

test.each([
  [27.9, 'ordinary', 'active'],
  [28, 'ordinary', 'warning'],
  [29.9, 'ordinary', 'warning'],
  [30, 'ordinary', 'over'],
  [600, 'ordinary', 'over'],
  [3.9, 'protected', 'active'],
  [4, 'protected', 'warning'],
  [5, 'protected', 'over'],
] as const)('after %d minutes untouched an %s conversation is %s', (minutes, limits, phase) => {
  expect(idlePhase(minutes * MINUTE, limits)).toBe(phase);
});

/** Messages from the service, each with what it told of a person. */
const entriesOf = (...states: readonly string[]) =>
  readActivities({
    activities: states.flatMap((state, at) => {
      const id = `c1|${String(at + 1)}`;
      const event = { type: 'event', id: `${id}|handoff`, name: 'handoff.status', value: { state } };
      const name = state === 'initiate' ? { name: 'handoff.initiate', value: {} } : {};
      const message = { type: 'message', id, text: 'Please wait.', from: { id: 'service', role: 'bot' } };
      return state === '' ? [message] : [message, { ...event, ...name }];
    }),
  });

test.each([
  [[], 'protected'],
  [[''], 'protected'],
  [['initiate'], 'ordinary'],
  [['initiate', ''], 'ordinary'],
  [['initiate', 'accepted', ''], 'ordinary'],
  [['initiate', 'failed'], 'protected'],
  [['initiate', 'accepted', 'completed', ''], 'protected'],
])('S11: after %j a protected page lies untouched for as long as an %s one', (states, limits) => {
  expect(idleLimits({ ...FIRST_STATE, protected: true, entries: entriesOf(...states) })).toBe(limits);
});
