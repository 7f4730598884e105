import { forResident } from '../../../bot/messages.ts';
import type { Parts } from '../../../bot/parts.ts';
import { RECEIPT_MARKER } from '../../../bot/phrase.ts';
import { toCloudActivity } from '../../../bot/adapter/cloud-activities.ts';
import { words } from '../../../locales/index.ts';

test('S19: a thread that stays on the device is told that the receipt is not shown, and the secret is not even read', async () => {
  const body = { text: `Your receipt is ${RECEIPT_MARKER}.`, language: 'en', choices: [], select: 'one' };
  const stored = [{ sequence: 1, from: 'bot' as const, at: new Date(0), body }];
  const partsWithoutStore = {} as Parts; // reading the secret would throw
  const [message] = await forResident(partsWithoutStore, { id: 'c', channel: 'bot-framework' }, stored);
  expect(message?.body.text).toBe(words('en', 'channel:receipt-not-shown'));
});

test('Teams gets its buttons six to a card, each naming its code', () => {
  const choices = Array.from({ length: 7 }, (_, place) => ({ code: `what=${place}`, label: `Kind ${place}` }));
  const dressed = toCloudActivity({ text: 'Which?', language: 'en', choices, select: 'one' }, 'cards');
  expect(dressed.text).toBe('Which?');
  expect(dressed.attachments?.map(({ content }) => content.buttons.length)).toEqual([6, 1]);
  expect(dressed.attachments?.[1]?.content.buttons[0]).toEqual({
    type: 'messageBack',
    title: 'Kind 6',
    text: 'Kind 6',
    displayText: 'Kind 6',
    value: { choices: ['what=6'] },
  });
});
