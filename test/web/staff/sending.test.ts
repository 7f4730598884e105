import type { Answer, Api } from '../../../web/staff/api.ts';
import { createBoard } from '../../../web/staff/board.ts';
import { createSending } from '../../../web/staff/sending.ts';
import type { OpenChat } from '../../../web/pages/staff/desk-data.ts';

const chat = (conversationId: string): OpenChat => ({
  ...{ conversationId, standing: 'mine', joined: [], left: false, training: false, urgency: 'ordinary' },
  ...{
    language: 'pl',
    translation: 'on',
    protected: false,
    messages: [],
    first: 0,
    last: 0,
    residentSeen: 0,
    undelivered: [],
    draft: '',
  },
});

/** A desk with one chat open, whose server gives every message the same answer. */
function desk(answer: Answer<unknown>) {
  const board = createBoard(0);
  board.apply({ kind: 'opened', open: chat('one') });
  const api = { post: () => Promise.resolve(answer) } as unknown as Api;
  const around = { newId: () => 'm1', now: () => 0, later: () => () => undefined };
  return { board, sending: createSending(board, api, around, () => undefined) };
}

test('what is typed while a translation is looked at stays in the box when the translation is sent', async () => {
  const { board, sending } = desk({ kind: 'ok', body: {} });
  sending.draft('Thank you. And one more thing');
  await sending.say('Thank you', { translated: { text: 'Dziękuję', engine: 'some engine' } });
  expect(board.state().drafts).toEqual({ one: 'Thank you. And one more thing' });
});

test('what is sent as it stands leaves the box, and so does the search for a service', async () => {
  const { board, sending } = desk({ kind: 'ok', body: {} });
  sending.draft('Thank you');
  await sending.say('Thank you');
  expect(board.state().drafts).toEqual({ one: '' });
  sending.draft('/samaritans');
  await sending.say('', { services: ['samaritans'] });
  expect(board.state().drafts).toEqual({ one: '' });
});

test('why a message was refused is said in its own chat alone, and its words are back in the box there', async () => {
  const refused: Answer<unknown> = { kind: 'refused', status: 409, code: 'ended', body: {} };
  const { board, sending } = desk(refused);
  const sent = sending.say('Are you there?');
  board.apply({ kind: 'opened', open: chat('two') });
  await sent;
  expect(board.state()).toMatchObject({ problem: '', drafts: { one: 'Are you there?', two: '' } });
});

test('why a message was refused is said in the chat that is open', async () => {
  const { board, sending } = desk({ kind: 'refused', status: 413, code: 'too-long', body: {} });
  await sending.say('Are you there?');
  expect(board.state().problem).toContain('This is too long: 14 characters.');
  expect(board.state().drafts).toEqual({ one: 'Are you there?' });
});
