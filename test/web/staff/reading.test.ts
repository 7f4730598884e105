import type { CasePanel, DeskMessage, OpenChat } from '../../../web/pages/staff/desk-data.ts';
import type { Answer, Api } from '../../../web/staff/api.ts';
import { createBoard, type Board } from '../../../web/staff/board.ts';
import { createReading, type Reading } from '../../../web/staff/reading.ts';

/** A desk whose server answers each request when the test says so. */
function desk(): {
  readonly board: Board;
  readonly reading: Reading;
  readonly answer: (path: string, given: Answer<unknown>) => Promise<void>;
} {
  const waiting = new Map<string, (answer: Answer<unknown>) => void>();
  const api: Api = {
    get: (path) => new Promise((resolve) => waiting.set(path, resolve as (answer: Answer<unknown>) => void)),
    post: () => Promise.resolve({ kind: 'unreachable' }),
  };
  const board = createBoard(0);
  const answer = async (path: string, given: Answer<unknown>): Promise<void> => {
    waiting.get(path)?.(given);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { board, reading: createReading(board, api, () => undefined), answer };
}

const chat = (conversationId: string, more: Partial<OpenChat> = {}): Answer<OpenChat> => ({
  kind: 'ok',
  body: {
    ...{
      conversationId,
      handoffId: `of-${conversationId}`,
      standing: 'mine',
      joined: [],
      left: false,
      training: false,
    },
    ...{
      language: 'en',
      translation: 'none',
      messages: [],
      urgency: 'ordinary',
      protected: false,
      first: 0,
      last: 0,
      residentSeen: 0,
      undelivered: [],
      draft: '',
    },
    ...more,
  },
});

test('the chat that was chosen last is the one that opens, however late another answers: no words go to the wrong person', async () => {
  const { board, reading, answer } = desk();
  void reading.open('slow');
  void reading.open('chosen');
  await answer('/conversations/chosen', chat('chosen'));
  await answer('/conversations/slow', chat('slow'));
  expect(board.state().open?.conversationId).toBe('chosen');
});

test('a chat that cannot be opened says so, where it is still the one that is wanted', async () => {
  const { board, reading, answer } = desk();
  void reading.open('one');
  void reading.open('two');
  await answer('/conversations/one', { kind: 'unreachable' });
  expect(board.state().notice).toBe('');
  await answer('/conversations/two', { kind: 'unreachable' });
  expect(board.state().notice).toBe('That did not work. Nothing was changed.');
});

test('a case that cannot be read anew stays in sight, with its danger and safe contact, says so, and is read when that works again', async () => {
  const { board, reading, answer } = desk();
  void reading.open('one');
  await answer('/conversations/one', chat('one'));
  await answer('/conversations/one/case', { kind: 'ok', body: CASE });
  void reading.panel();
  await answer('/conversations/one/case', { kind: 'unreachable' });
  expect(board.state()).toMatchObject({ panel: CASE, isPanelStale: true });
  void reading.catchUp();
  await answer('/conversations/one/after/0', chat('one'));
  const newer = { ...CASE, who: 'Sam' };
  await answer('/conversations/one/case', { kind: 'ok', body: newer });
  expect(board.state()).toMatchObject({ panel: newer, isPanelStale: false });
});

test.each([403, 404])('S8: a chat that may be read no more leaves the screen: %i', async (status) => {
  const { board, reading, answer } = desk();
  void reading.open('one');
  await answer('/conversations/one', chat('one'));
  void reading.catchUp();
  await answer('/conversations/one/after/0', { kind: 'refused', status, code: '', body: {} });
  expect(board.state()).toMatchObject({ open: undefined, notice: 'You cannot read this chat any more.' });
});

test('a chat stays on the screen where the network only fails', async () => {
  const { board, reading, answer } = desk();
  void reading.open('one');
  await answer('/conversations/one', chat('one'));
  void reading.catchUp();
  await answer('/conversations/one/after/0', { kind: 'unreachable' });
  expect(board.state().open?.conversationId).toBe('one');
});

test('a desk that slept reads on until it has every message that came meanwhile, and the case once', async () => {
  const { board, reading, answer } = desk();
  void reading.open('one');
  await answer('/conversations/one', chat('one'));
  const page = (from: number, to: number, said: 'resident' | 'service' = 'resident') =>
    chat('one', { last: 250, messages: Array.from({ length: to - from + 1 }, (_, at) => message(from + at, said)) });
  void reading.catchUp();
  await answer('/conversations/one/after/0', page(1, 100, 'service'));
  await answer('/conversations/one/after/100', page(101, 200));
  await answer('/conversations/one/after/200', page(201, 250));
  expect(board.state().open?.messages.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 250 }, (_, at) => at + 1)); // prettier-ignore
  await answer('/conversations/one/case', { kind: 'ok', body: CASE });
  expect(board.state().panel).toEqual(CASE);
});

test('a server that gives no more, though it says that there is more, is not asked for ever', async () => {
  const { board, reading, answer } = desk();
  void reading.open('one');
  await answer('/conversations/one', chat('one'));
  const caughtUp = reading.catchUp();
  await answer('/conversations/one/after/0', chat('one', { last: 7 }));
  await caughtUp;
  expect(board.state().open?.last).toBe(7);
});

const message = (sequence: number, from: DeskMessage['from']): DeskMessage => ({
  ...{ sequence, from, at: '', mine: false, text: 'a word', language: 'en', choices: [], dangers: [] },
});

const CASE = {
  ...{ reason: 'asked', language: 'en', dangers: [{ kind: 'a threat', words: 'he is here', at: '' }], safeContact: [] },
  ...{ answers: [], notes: [], timeline: [], reports: [], looks: [] },
} satisfies CasePanel;
