import type { Entry } from '../../../../web/chat/activity.ts';
import { aloud, latest } from '../../../../web/chat/voice/aloud.ts';

const entry = (text: string, more: Partial<Entry> = {}): Entry => ({
  ...{ sequence: 1, from: 'bot', text, language: 'en', english: '', chatLanguage: 'en', choices: [], select: 'one' },
  ...{ cards: [], urgent: false, protected: false, clientId: '', name: '' },
  ...more,
});
const textsOf = (...entries: readonly Entry[]): readonly string[] => aloud(entries).map(({ text }) => text);

test.each([
  ['Call 999 or 101.', 'Call 9 9 9 or 1 0 1.'],
  ['Ring 0808 2000 247 now.', 'Ring 0 8 0 8 2 0 0 0 2 4 7 now.'],
  ['Text 85258, any time.', 'Text 8 5 2 5 8, any time.'],
  ['You can write up to 4,000 characters.', 'You can write up to 4,000 characters.'],
  ['In 2026, for 30 days, at 21:30.', 'In 2026, for 30 days, at 21:30.'],
])('numbers to call are said digit by digit, and others as they are: %s', (text, said) => {
  expect(textsOf(entry(text))).toEqual([said]);
});

test('S19: the receipt is never said, and the reference is spelled', () => {
  expect(textsOf(entry('Reference: 7K4M-9QX-3.\nReceipt: A1B2-C3D4-E5F6-G7H8'))).toEqual([
    'Reference: 7 K 4 M 9 Q X 3.',
    'Receipt:',
  ]);
});

test('each part is in its own language; the English beside a text is not read as well', () => {
  const polish = entry('Zadzwoń pod 999.', {
    language: 'pl',
    english: 'Call 999.',
    choices: [
      { code: 'do:skip', label: 'Pomiń' },
      { code: 'do:language:en', label: 'English', language: 'en' },
    ],
  });
  expect(aloud([polish])).toEqual([
    { text: 'Zadzwoń pod 9 9 9.', language: 'pl' },
    { text: 'Pomiń', language: 'pl' },
    { text: 'English', language: 'en' },
  ]);
});

test('a card is read with its numbers, and what the resident wrote is not', () => {
  const contacts = [{ label: 'Phone', text: '101', href: 'tel:101' }];
  const card = { kind: 'service', name: 'Police', about: [], why: [], hours: '', contacts } as const;
  expect(textsOf(entry('my secret', { from: 'resident' }), entry('', { cards: [card] }))).toEqual([
    'Police. Phone: 1 0 1',
  ]);
});

test('the latest is what came after the last answer, or before one that waits', () => {
  const [first, mine, second, third] = [entry('1'), entry('2', { from: 'resident' }), entry('3'), entry('4')];
  expect(latest([first, mine, second, third])).toEqual([second, third]);
  expect(latest([first, mine])).toEqual([first]);
  expect(latest([mine])).toEqual([]);
});
