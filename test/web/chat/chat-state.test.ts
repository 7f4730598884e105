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

const CARD = entry(0, 'bot', { text: 'Call 999.', urgent: true });
const failedWith = (state: ChatState, outage: readonly Entry[], clientId = 'a1'): ChatState =>
  applyChange(applyChange(state, { kind: 'sending', message: { ...message, clientId } }), {
    kind: 'not-sent',
    clientId,
    state: 'failed',
    reason: '',
    outage,
  });

describe('S2: a danger card that came with a message that was not taken', () => {
  const failed = failedWith(arrived(FIRST_STATE, entry(1)), [CARD, entry(0)]);

  test('stays while the message is sent again, and when there is no answer this time', () => {
    const again = applyChange(failed, { kind: 'sending', message });
    expect(again.pending).toMatchObject([{ state: 'sending', outage: [CARD] }]);
    expect(failedWith(failed, []).pending).toMatchObject([{ state: 'failed', outage: [CARD] }]);
    expect(failedWith(failed, [CARD, entry(0)]).pending[0]?.outage).toEqual([CARD, entry(0)]);
  });

  test('stays where it stood when the words go back to the box', () => {
    const back = applyChange(failed, { kind: 'taken-back', clientId: 'a1' });
    expect([back.pending, back.returned]).toEqual([[], 'hello']);
    const later = arrived(back, entry(2, 'resident'), entry(3));
    expect(later.entries.map(({ text }) => text)).toEqual(['message 1', 'Call 999.', 'message 2', 'message 3']);
    const other = { ...CARD, text: 'Call 101.' };
    const twice = applyChange(failedWith(back, [CARD, other]), { kind: 'taken-back', clientId: 'a1' });
    const all = arrived(twice, entry(2, 'resident')).entries.map(({ text }) => text);
    expect(all).toEqual(['message 1', 'Call 999.', 'Call 101.', 'message 2']);
  });

  test('stays when the conversation ends, whatever is answered to another message after that', () => {
    const over = applyChange(failed, { kind: 'over', typed: '' });
    expect([over.said, over.unsent]).toEqual([[CARD], 'hello']);
    expect(applyChange(over, { kind: 'too-late', entries: [] }).said).toEqual([CARD]);
    const ambulance = entry(0, 'bot', { text: 'Call 999 for an ambulance.', urgent: true });
    const both = applyChange(over, { kind: 'too-late', entries: [CARD, ambulance] });
    expect(both.said).toEqual([CARD, ambulance]); // each once
    const samePlace = { ...CARD, cards: [{ kind: 'summary', rows: [] }] } as const;
    expect(applyChange(over, { kind: 'too-late', entries: [samePlace] }).said).toEqual([CARD, samePlace]);
  });
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

test('S17: a conversation that cannot be reached says so, with the numbers, and is there once it can', () => {
  const offline = applyChange(FIRST_STATE, { kind: 'link', link: 'offline' });
  expect(offline.phase).toBe('unreachable');
  expect(arrived(offline, entry(1)).phase).toBe('ready');
  const dropped = applyChange(arrived(FIRST_STATE, entry(1)), { kind: 'link', link: 'offline' });
  expect(dropped.phase).toBe('ready'); // what was said stays in sight
});
