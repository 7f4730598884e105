import { shippedContent } from '../../content/shipped.ts';
import { NEED_IDS } from '../../dialogs/needs.ts';
import { answerLine } from '../../scripts/understand/answer-line.ts';
import { TEST_MODELS, TEST_SCREEN, tellLanguage } from '../support/models.ts';

const NOW = '2027-03-09T15:00:00.000Z';
const parts = { models: TEST_MODELS.en, screen: TEST_SCREEN, tellLanguage, content: shippedContent() };
const answered = (text: string, id: string | number = 1): Record<string, unknown> =>
  answerLine(JSON.stringify({ id, text }), NOW, parts) as Record<string, unknown>;
const best = (text: string): unknown => (answered(text)['topics'] as readonly { readonly topic: string }[])[0]?.topic;

test('a line is answered with its id and all that was understood of it', () => {
  const story = 'lads throwing stones at cars on Burton Road in Hatton yesterday';
  expect(best(story)).toBe('report-asb');
  expect(answered(story, 'a-1')).toMatchObject({
    id: 'a-1',
    danger: [],
    language: 'en',
    act: 'answer',
    slots: { date: '2027-03-08', place: 'Burton Road in Hatton', settlement: 'Hatton' },
  });
});

test.each([
  ['hello', 'greeting', 'greeting'],
  ['thank you so much', 'thanks', 'thanks'],
  ['can I speak to a real person', 'human', 'talk-to-a-person'],
  ['I need an interpreter', 'language', 'accessible-format'],
  ['are you a robot', 'question', 'about-service'],
])('a message has its topic whatever else it does: %s', (text, act, topic) => {
  expect(answered(text)['act']).toBe(act);
  expect(best(text)).toBe(topic);
});

test.each([
  ["I'd rather leave that one out", 'skip'],
  ['I pressed next too soon, show me the one before', 'back'],
  ["I'd sooner not go on with it", 'cancel'],
  ['what was it you wanted to know', 'repeat'],
  ['what do you need the street for', 'explain'],
  ["haven't the faintest what the road's called", 'dont-know'],
  ['no it was tuesday, not monday', 'correct'],
  ['they were throwing stones at the bus shelter', 'answer'],
])('what is said inside a report is heard for what it asks there: %s', (text, act) => {
  expect(answered(text)['act']).toBe(act);
});

test('what is written in another language is understood as well', () => {
  expect(answered('sąsiad puszcza głośną muzykę każdej nocy')).toMatchObject({ language: 'pl', danger: [] });
  expect(best('sąsiad puszcza głośną muzykę każdej nocy')).toBe('noise-environment');
  expect(answered('mąż mnie bije')['danger']).toEqual([{ kind: 'domestic-abuse', level: 'certain' }]);
});

test('every topic that is named is a need or none', () => {
  const topics = answered('kids')['topics'] as readonly { readonly topic: string }[];
  expect(topics.length).toBeGreaterThan(1);
  for (const { topic } of topics) expect([...NEED_IDS, 'none']).toContain(topic);
});

test.each(['', '{', '[]', '{"text":"hello"}', '{"id":{},"text":"hello"}', 'null'])(
  'a line that is no message is answered with an error, and nothing is thrown: %j',
  (line) => {
    expect(answerLine(line, NOW, parts)).toEqual({ error: 'Not a JSON object with an "id" and a "text".' });
  },
);

test.each([
  ['{"id":1}', 1],
  ['{"id":"a","text":2}', 'a'],
])('a line that says which it is, and nothing to understand, is answered by its id: %j', (line, id) => {
  expect(answerLine(line, NOW, parts)).toEqual({ id, error: 'Not a JSON object with an "id" and a "text".' });
});

test('a file that begins with a byte order mark loses no line', () => {
  expect(answerLine('\uFEFF{"id":1,"text":"hello"}', NOW, parts)).toMatchObject({ id: 1, act: 'greeting' });
});

test.each(['he is going to ki\u200Bll me', 'he is going to k\u00ADill me', '\u202Ehe is going to kill me\u202C'])(
  'S3: signs that nobody sees hide no danger: %j',
  (text) => {
    expect(answered(text)['danger']).toContainEqual({ kind: 'danger-now', level: 'certain' });
  },
);

test.each([
  ['he said I will kill you', ['danger-now']],
  ['the film Kill Bill', []],
  ['we watched the film Kill Bill last night', []],
])('S3: a threat that is quoted is one, and the name of a film is none: %s', (text, kinds) => {
  const danger = answered(text)['danger'] as readonly { readonly kind: string }[];
  expect(danger.map(({ kind }) => kind)).toEqual(kinds);
});
