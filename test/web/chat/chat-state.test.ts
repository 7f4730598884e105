import fc from 'fast-check';

import type { Entry } from '../../../web/chat/activity.ts';
import { applyChange, choicesAfter, FIRST_STATE, isWaiting, type ChatState } from '../../../web/chat/chat-state.ts';

const entry = (sequence: number, from: Entry['from'] = 'bot', more: Partial<Entry> = {}): Entry => ({
  sequence,
  from,
  text: `message ${sequence}`,
  language: 'en',
  english: '',
  chatLanguage: 'en',
  choices: [],
  select: 'one',
  cards: [],
  urgent: false,
  protected: false,
  clientId: '',
  name: '',
  ...more,
});
const arrived = (state: ChatState, ...entries: Entry[]): ChatState => applyChange(state, { kind: 'arrived', entries });
const message = { clientId: 'a1', text: 'hello', choices: [] };

test('every message is shown once and in order, however it arrives', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 30 }))), (batches) => {
      const state = batches.reduce(
        (now, batch) => arrived(now, ...batch.map((sequence) => entry(sequence))),
        FIRST_STATE,
      );
      const expected = [...new Set(batches.flat())].sort((one, other) => one - other);
      expect(state.entries.map(({ sequence }) => sequence)).toEqual(expected);
    }),
  );
});

test("the resident's own message takes the place of the one that was on its way", () => {
  const sending = applyChange(arrived(FIRST_STATE, entry(1)), { kind: 'sending', message });
  expect(sending.pending).toMatchObject([{ clientId: 'a1', state: 'sending' }]);
  expect([isWaiting(sending), choicesAfter(sending)]).toEqual([true, Infinity]);
  const stored = arrived(sending, entry(2, 'resident', { clientId: 'a1' }));
  expect(stored.pending).toEqual([]);
  expect([isWaiting(stored), choicesAfter(stored)]).toEqual([true, 2]);
  const answered = arrived(stored, entry(3));
  expect([isWaiting(answered), choicesAfter(answered)]).toEqual([false, 2]);
});

test('a message is known again by its place too, whichever comes first: the message or the answer to the post', () => {
  const sending = applyChange(arrived(FIRST_STATE, entry(1)), { kind: 'sending', message });
  const sent = { kind: 'sent', clientId: 'a1', sequence: 2 } as const;
  const answerFirst = arrived(applyChange(sending, sent), entry(2, 'resident'));
  const messageFirst = applyChange(arrived(sending, entry(2, 'resident')), sent);
  expect([answerFirst.pending, messageFirst.pending]).toEqual([[], []]);
  expect(applyChange(sending, sent).pending).toHaveLength(1);
});

test('a message that could not be sent is kept, can be sent again, and can go back to the box', () => {
  const sending = applyChange(arrived(FIRST_STATE, entry(1)), { kind: 'sending', message });
  const failed = applyChange(sending, {
    kind: 'not-sent',
    clientId: 'a1',
    state: 'failed',
    reason: '',
    outage: [entry(0)],
  });
  expect(failed.pending).toMatchObject([{ text: 'hello', state: 'failed', outage: [{ text: 'message 0' }] }]);
  expect(isWaiting(failed)).toBe(false);
  const again = applyChange(failed, { kind: 'sending', message });
  expect(again.pending).toMatchObject([{ clientId: 'a1', state: 'sending', outage: [] }]);
  const back = applyChange(failed, { kind: 'taken-back', clientId: 'a1' });
  expect([back.pending, back.returned]).toEqual([[], 'hello']);
  expect(applyChange(back, { kind: 'sending', message }).returned).toBe(''); // so that it can come back once more
});

test('S8: once protected, always protected, and the page says so once', () => {
  const ordinary = arrived(FIRST_STATE, entry(1), entry(2));
  const begun = arrived(ordinary, entry(3, 'resident', { protected: true }), entry(4, 'bot', { protected: true }));
  const later = arrived(begun, entry(5, 'bot', { protected: false }));
  expect([ordinary.protected, begun.protected, later.protected]).toEqual([false, true, true]);
  expect([ordinary.protectedFrom, begun.protectedFrom, later.protectedFrom]).toEqual([undefined, 4, 4]);
});

test('nothing is waited for while the line is down or the conversation is over', () => {
  const asked = arrived(FIRST_STATE, entry(1, 'resident'));
  expect(isWaiting(applyChange(asked, { kind: 'link', link: 'offline' }))).toBe(false);
  expect(isWaiting(applyChange(asked, { kind: 'phase', phase: 'ended' }))).toBe(false);
  expect(isWaiting(asked)).toBe(true);
});

test('S2: what was not taken when the conversation ends is kept, and nothing that was said in it', () => {
  const talk = arrived(FIRST_STATE, entry(1), entry(2, 'bot', { protected: true }));
  const others = [
    { clientId: 'a2', text: 'taken already', choices: [] },
    { clientId: 'a3', text: '', choices: ['danger=no'] },
  ];
  const sending = [message, ...others].reduce((now, one) => applyChange(now, { kind: 'sending', message: one }), talk);
  const sent = applyChange(sending, { kind: 'sent', clientId: 'a2', sequence: 3 });
  const over = applyChange(sent, { kind: 'over', typed: 'a draft' });
  expect(over).toEqual({ ...FIRST_STATE, phase: 'ended', protected: true, unsent: 'hello\n\na draft' });
  const card = entry(0, 'service', { urgent: true });
  expect(applyChange(over, { kind: 'too-late', entries: [card] })).toEqual({ ...over, said: [card] });
  expect(applyChange(talk, { kind: 'over', typed: ' ' }).unsent).toBe('');
});

test('while a person answers, nobody says that the assistant is writing; a sign of writing ends with the words', () => {
  const asked = arrived(FIRST_STATE, entry(1, 'resident'), entry(2, 'staff'), entry(3, 'resident'));
  expect(isWaiting(asked)).toBe(false);
  const typing = applyChange(asked, { kind: 'typing', typing: true });
  expect(typing.typing).toBe(true);
  expect(arrived(typing, entry(4, 'staff')).typing).toBe(false);
});
