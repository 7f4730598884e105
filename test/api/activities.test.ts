import fc from 'fast-check';
import { activityId, toActivity, toPassingActivity } from '../../api/activities.ts';
import { withHandoffEvents } from '../../api/handoff-events.ts';
import { activityReply } from '../../api/routes/activity-schemas.ts';
import { languageOf } from '../../locales/index.ts';
import type { Message, Phrased } from '../../locales/phrased.ts';

const talk = { conversationId: 'talk', userId: 'u-me', protected: false, language: 'en' };
const body = (more: Partial<Phrased> = {}): Phrased => ({
  text: 'Hello.',
  language: 'en',
  choices: [],
  select: 'one',
  ...more,
});
const message = (more: Partial<Message> = {}): Message => ({
  sequence: 7,
  from: 'bot',
  at: '2026-03-01T10:00:00.000Z',
  body: body(),
  ...more,
});
const plain = {
  type: 'message',
  id: 'talk|0000007',
  timestamp: '2026-03-01T10:00:00.000Z',
  channelId: 'directline',
  conversation: { id: 'talk' },
  from: { id: 'assistant', role: 'bot' },
  text: 'Hello.',
  textFormat: 'plain',
  locale: 'en',
  channelData: { language: 'en', protected: false },
};

describe('a message as a Bot Framework activity', () => {
  test('is plain when there is nothing but words', () => {
    expect(toActivity(talk, message())).toEqual(plain);
  });

  test('shows buttons that send their code back', () => {
    const choices = [{ code: 'what=noise', label: 'Noise' }];
    const value = { choices: ['what=noise'] };
    expect(toActivity(talk, message({ body: body({ choices, select: 'many' }) }))).toEqual({
      ...plain,
      inputHint: 'expectingInput',
      suggestedActions: {
        actions: [{ type: 'messageBack', title: 'Noise', text: 'Noise', displayText: 'Noise', value }],
      },
      channelData: { language: 'en', protected: false, select: 'many' },
    });
  });

  test('chooses one of several answers by each button, for clients that send one at a time, with its box beside it', () => {
    const choices = [
      { code: 'share=a', label: 'A', alone: { code: 'do:tick:share=a', label: 'A' } },
      { code: 'share=b', label: 'B', ticked: true, alone: { code: 'do:untick:share=b', label: 'Take out: B' } },
    ] as const;
    expect(toActivity(talk, message({ body: body({ choices, select: 'many' }) })).suggestedActions?.actions).toEqual([
      {
        type: 'messageBack',
        title: 'A',
        text: 'A',
        displayText: 'A',
        value: { choices: ['do:tick:share=a'] },
        channelData: { box: { code: 'share=a', label: 'A', ticked: false } },
      },
      {
        type: 'messageBack',
        title: 'Take out: B',
        text: 'Take out: B',
        displayText: 'Take out: B',
        value: { choices: ['do:untick:share=b'] },
        channelData: { box: { code: 'share=b', label: 'B', ticked: true } },
      },
    ]);
  });

  test('says on the card of a service why it is shown, after an empty line', () => {
    const why = { ask: 'Why am I shown this?', reasons: 'It is for men.' };
    const contacts = [{ label: 'Phone', text: '101', href: 'tel:101' }];
    const textOf = (more: object): unknown => {
      const card = { kind: 'services', urgent: false, services: [{ name: 'Police', contacts, ...more }] } as const;
      return toActivity(talk, message({ body: body({ card }) })).attachments?.[0]?.content.text;
    };
    expect(textOf({ about: 'Not urgent.\nThe call is free.', why })).toBe(
      'Not urgent.\nThe call is free.\n\nWhy am I shown this?\nIt is for men.',
    );
    expect(textOf({ why })).toBe('\n\nWhy am I shown this?\nIt is for men.');
    expect(textOf({})).toBeUndefined();
  });

  test('shows each service as a card of its own, with links that dial', () => {
    const contacts = [
      { label: 'Phone', text: '101', href: 'tel:101', hours: '24/7' },
      { label: 'Text', text: '60006', href: 'sms:60006', hours: '9 to 5' },
    ];
    const services = [{ name: 'Police', about: 'Not urgent.', contacts }];
    const card = { kind: 'services', urgent: true, services } as const;
    expect(toActivity(talk, message({ body: body({ card }) }))).toEqual({
      ...plain,
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: {
            title: 'Police',
            subtitle: 'Phone: 24/7\nText: 9 to 5',
            text: 'Not urgent.',
            buttons: [
              { type: 'openUrl', title: 'Phone: 101', value: 'tel:101' },
              { type: 'openUrl', title: 'Text: 60006', value: 'sms:60006' },
            ],
          },
        },
      ],
      channelData: { language: 'en', protected: false, urgent: true },
    });
  });

  test('shows the answers to check with a button for each that can be changed', () => {
    const rows = [
      { label: 'Name', value: 'Not given' },
      { label: 'Where', value: 'Swadlincote', change: { code: 'do:change:where', label: 'Change where' } },
    ];
    const activity = toActivity(talk, message({ body: body({ card: { kind: 'summary', rows } }) }));
    expect(activity.channelData).toEqual({ language: 'en', protected: false, summary: true });
    expect(activity.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: { title: 'Name', text: 'Not given', buttons: [] },
      },
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: {
          title: 'Where',
          text: 'Swadlincote',
          buttons: [
            {
              type: 'messageBack',
              title: 'Change where',
              text: 'Change where',
              displayText: 'Change where',
              value: { choices: ['do:change:where'] },
            },
          ],
        },
      },
    ]);
  });

  test('has no more and no less than what is described to clients at /docs', () => {
    const contacts = [{ label: 'Phone', text: '101', href: 'tel:101', hours: '24/7' }];
    const why = { ask: 'Why?', reasons: 'It is near.' };
    const change = { code: 'do:change:where', label: 'Change where' };
    const bodies: readonly Phrased[] = [
      body({ choices: [{ code: 'a', label: 'A', language: languageOf('pl') }], select: 'many', english: 'Hello.' }),
      body({ card: { kind: 'services', urgent: true, services: [{ name: 'Police', about: 'Now.', why, contacts }] } }),
      body({ card: { kind: 'summary', rows: [{ label: 'Where', value: 'Midway', change }] } }),
      body({ say: { key: 'handoff:joined' } }),
      body({ say: { key: 'talk-to-person:waiting' } }),
    ];
    const machine = { engine: 'an engine', original: { text: 'Hello.', language: 'en' } };
    const by = { id: 's-1', name: 'Ann' };
    const messages = bodies.map((one) => message({ body: one, machine, by, clientMessageId: 'mine-1' }));
    const activities = [
      ...withHandoffEvents(talk, messages),
      ...bodies.map((one) => toPassingActivity('talk', one, plain.timestamp)),
    ];
    expect(activities).toHaveLength(12);
    for (const one of activities) expect(activityReply.parse(one)).toEqual(one);
  });

  test('names who it is from: the resident, staff, the service', () => {
    const froms = (['resident', 'staff', 'service'] as const).map((from) => toActivity(talk, message({ from })).from);
    expect(froms).toEqual([
      { id: 'u-me', role: 'user' },
      { id: 'staff', role: 'bot' },
      { id: 'service', role: 'bot' },
    ]);
  });

  test('gives a client its own id of a message back, and says when the conversation is protected', () => {
    const own = message({ from: 'resident', clientMessageId: 'mine-1' });
    expect(toActivity({ ...talk, protected: true }, own).channelData).toEqual({
      language: 'en',
      protected: true,
      clientActivityID: 'mine-1',
    });
  });

  test('never carries how it was worded', () => {
    const said = body({ say: { key: 'errors:empty', params: { secret: 'planted' } }, packVersion: '1' });
    expect(JSON.stringify(toActivity(talk, message({ body: said })))).not.toMatch(/planted|errors:empty|packVersion/);
  });

  test('has no id when it was never stored, so that nobody takes it for a place in the conversation', () => {
    expect(toPassingActivity('talk', body(), '2026-03-01T10:00:00.000Z')).toEqual({
      ...plain,
      id: '',
      channelData: { protected: false },
    });
  });

  test('S15: has the English of a safety text at its end, for clients that know nothing of it, and apart for those that do', () => {
    const said = body({ text: 'Zadzwoń pod 999.', language: 'pl' as never, english: 'Call 999.' });
    const { text, channelData, locale } = toActivity({ ...talk, language: 'pl' }, message({ body: said }));
    expect({ text, locale, english: channelData.english, language: channelData.language }).toEqual({
      ...{ text: 'Zadzwoń pod 999.\n\nCall 999.', locale: 'pl', english: 'Call 999.', language: 'pl' },
    });
  });

  test('sorts by its id in the order of the conversation', () => {
    const sequence = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(sequence, sequence, (one, other) => {
        expect(activityId('talk', one) < activityId('talk', other)).toBe(one < other);
      }),
    );
  });

  test("keeps a resident's text to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toActivity(talk, message({ from: 'resident', body: body({ text }) })).text).toBe(text);
      }),
    );
  });
});
