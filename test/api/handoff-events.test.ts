import { withHandoffEvents } from '../../api/handoff-events.ts';
import type { CopyKey } from '../../locales/index.ts';
import type { Message } from '../../locales/phrased.ts';

const talk = { conversationId: 'talk', userId: 'u-me', protected: false, language: 'en' };
const told = (key: CopyKey, from: Message['from'] = 'service'): Message => ({
  sequence: 7,
  from,
  at: '2026-03-01T10:00:00.000Z',
  body: { text: 'Hello.', language: 'en', choices: [], select: 'one', say: { key } },
});
const eventsOf = (message: Message) => withHandoffEvents(talk, [message]).slice(1);

describe('the handoff protocol of the Bot Framework on Direct Line', () => {
  it('begins when the resident waits', () => {
    expect(eventsOf(told('talk-to-person:waiting', 'bot'))).toEqual([
      {
        type: 'event',
        name: 'handoff.initiate',
        value: { language: 'en', protected: false },
        id: 'talk|0000007|handoff',
        timestamp: '2026-03-01T10:00:00.000Z',
        channelId: 'directline',
        conversation: { id: 'talk' },
        from: { id: 'service', role: 'bot' },
      },
    ]);
  });

  it.each([
    ['handoff:joined', 'accepted'],
    ['handoff:ended', 'completed'],
    ['handoff:ended-rate', 'completed'],
    ['handoff:back', 'completed'],
    ['talk-to-person:left', 'completed'],
    ['handoff:nobody-came', 'failed'],
  ] as const)('%s is the status %s', (key, state) => {
    expect(eventsOf(told(key))).toMatchObject([{ name: 'handoff.status', value: { state, message: 'Hello.' } }]);
  });

  it('leaves every message as it was, and says nothing of one that a person wrote', () => {
    expect(withHandoffEvents(talk, [told('handoff:joined')])[0]).toMatchObject({ type: 'message', text: 'Hello.' });
    expect(eventsOf(told('handoff:joined', 'staff'))).toEqual([]);
    expect(eventsOf(told('handoff:still-waiting'))).toEqual([]);
  });
});
