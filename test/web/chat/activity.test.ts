import fc from 'fast-check';

import { toActivity } from '../../../api/activities.ts';
import { readActivities } from '../../../web/chat/activity.ts';

const conversation = { conversationId: 'c1', userId: 'u-1', protected: false, language: 'en' };

test('reads a message with its cards and buttons as the service writes it', () => {
  const activity = toActivity(conversation, {
    sequence: 7,
    from: 'bot',
    at: '2026-11-23T10:00:00.000Z',
    body: {
      text: 'Call 999.',
      language: 'en',
      select: 'many',
      choices: [
        { code: 'share=police', label: 'Police', alone: { code: 'do:tick:share=police', label: 'Police' } },
        { code: 'share=b', label: 'B', ticked: true, alone: { code: 'do:untick:share=b', label: 'Take out: B' } },
        { code: 'do:skip', label: 'Skip' },
      ],
      card: {
        kind: 'services',
        urgent: true,
        services: [
          {
            name: 'Emergency services',
            about: 'Now.\nFree.',
            why: { ask: 'Why am I shown this?', reasons: 'It can act at once.' },
            contacts: [{ label: 'Emergency', text: '999', href: 'tel:999', hours: '24/7' }],
          },
        ],
      },
    },
  });
  expect(readActivities({ activities: [activity] })).toEqual([
    {
      sequence: 7,
      from: 'bot',
      text: 'Call 999.',
      language: 'en',
      english: '',
      chatLanguage: 'en',
      select: 'many',
      choices: [
        { code: 'share=police', label: 'Police' },
        { code: 'share=b', label: 'B', ticked: true },
        { code: 'do:skip', label: 'Skip' },
      ],
      cards: [
        {
          kind: 'service',
          name: 'Emergency services',
          about: ['Now.', 'Free.'],
          why: ['Why am I shown this?', 'It can act at once.'],
          hours: '24/7',
          contacts: [{ label: 'Emergency', text: '999', href: 'tel:999' }],
        },
      ],
      urgent: true,
      protected: false,
      clientId: '',
      name: '',
    },
  ]);
});

test('gives each row of a summary its own button', () => {
  const activity = toActivity(conversation, {
    sequence: 8,
    from: 'bot',
    at: '2026-11-23T10:00:00.000Z',
    body: {
      text: '',
      language: 'en',
      select: 'one',
      choices: [],
      card: {
        kind: 'summary',
        rows: [
          { label: 'Sent by', value: 'You' },
          { label: 'Where', value: 'The park', change: { code: 'do:change:where', label: 'Change where' } },
        ],
      },
    },
  });
  expect(readActivities({ activities: [activity] })[0]?.cards).toEqual([
    {
      kind: 'summary',
      rows: [
        { label: 'Sent by', value: 'You' },
        { label: 'Where', value: 'The park', change: { code: 'do:change:where', label: 'Change where' } },
      ],
    },
  ]);
});

test.each([
  ['staff', 'staff'],
  ['service', 'service'],
  ['assistant', 'bot'],
])('knows who speaks: %s', (id, from) => {
  const read = readActivities({ activities: [{ type: 'message', id: 'c|0000001', from: { id, role: 'bot' } }] });
  expect(read[0]?.from).toBe(from);
});

test('leaves out what is no message, and links that a card must not have', () => {
  const hero = (value: string) => ({
    contentType: 'application/vnd.microsoft.card.hero',
    content: { title: 'A', buttons: [{ type: 'openUrl', title: 'L: t', value }] },
  });
  const values = ['javascript:alert(1)', 'data:text/html,x', 'http://plain.example', ' javascript:x', 'tel:101'];
  const read = readActivities({
    activities: [{ type: 'typing' }, { type: 'message', id: 'c|1', attachments: values.map(hero) }],
  });
  expect(read).toHaveLength(1);
  expect(read[0]?.cards.flatMap((card) => (card.kind === 'service' ? card.contacts : []))).toEqual([
    { label: 'L', text: 't', href: 'tel:101' },
  ]);
});

test('reads anything at all without a fault, and never a link that could run a script', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.string(), (anything, href) => {
      const strange = [
        anything,
        { activities: anything },
        {
          activities: [
            { type: 'message', id: anything, from: anything, channelData: anything, attachments: [anything] },
          ],
        },
        {
          activities: [
            { type: 'message', channelData: { summary: true }, attachments: [anything, { content: anything }] },
            {
              type: 'message',
              suggestedActions: { actions: [anything] },
              attachments: [
                {
                  contentType: 'application/vnd.microsoft.card.hero',
                  content: { buttons: [{ title: anything, value: href }] },
                },
                { contentType: 'application/vnd.microsoft.card.hero', content: anything },
              ],
            },
          ],
        },
      ];
      for (const set of strange) {
        for (const entry of readActivities(set)) {
          const links = entry.cards.flatMap((card) => (card.kind === 'service' ? card.contacts : []));
          expect(links.every((link) => /^(?:tel:|sms:|mailto:|https:\/\/)/i.test(link.href))).toBe(true);
        }
      }
    }),
  );
});

test('S15: shows the English of a safety text apart from the words it belongs to', () => {
  const body = { text: 'Zadzwoń pod 999.', language: 'pl' as never, english: 'Call 999.', choices: [] } as const;
  const activity = toActivity(
    { ...conversation, language: 'pl' },
    { sequence: 8, from: 'bot', at: '2026-11-23T10:00:00.000Z', body: { ...body, select: 'one' } },
  );
  expect(readActivities({ activities: [activity] })).toEqual([
    expect.objectContaining({ text: 'Zadzwoń pod 999.', english: 'Call 999.', language: 'pl', chatLanguage: 'pl' }),
  ]);
});
