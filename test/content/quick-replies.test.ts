import { quickRepliesSchema, QUICK_SLOTS } from '../../content/quick-replies.ts';
import { shippedContent } from '../../content/shipped.ts';
import { TOPIC_IDS } from '../../dialogs/topic-ids.ts';
import { quickReplies } from '../../locales/en/quick-replies.ts';
import { words } from '../../locales/index.ts';

const shipped = shippedContent().quickReplies;
const own = (text: string) => [{ id: 'ours', title: 'Ours', topics: [], texts: { en: text } }];

test('staff find at least 40 replies, one for every reviewed sentence, each under topics that exist', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(40);
  expect(shipped.map(({ id }) => id).sort()).toEqual(Object.keys(quickReplies).sort());
  const topics = shipped.flatMap((reply) => reply.topics);
  expect(topics.filter((topic) => !TOPIC_IDS.some((id) => id === topic))).toEqual([]);
  expect(new Set(shipped.map(({ title }) => title)).size).toBe(shipped.length);
});

test('no reply has a place to fill that nothing fills', () => {
  const slots = shipped.flatMap((reply) =>
    'say' in reply ? [...words('en', reply.say, keep).matchAll(/\{\{(\w+)\}\}/g)] : [],
  );
  expect(
    [...new Set(slots.map(([, name]) => name))].filter((name) => !QUICK_SLOTS.some((slot) => slot === name)),
  ).toEqual([]);
  expect(slots.length).toBeGreaterThan(3);
});
const keep = Object.fromEntries(QUICK_SLOTS.map((slot) => [slot, `{{${slot}}}`]));

test.each([
  ['a place that nothing fills', own('Hello {{weather}}')],
  ['a phone number of its own', own('Ring 0800 123 456')],
  ['no English', [{ id: 'ours', title: 'Ours', topics: [], texts: { pl: 'Dzień dobry' } }]],
  ['the same id twice', [...own('One'), ...own('Two')]],
  ['a sentence that no pack has', [{ id: 'ours', title: 'Ours', topics: [], say: 'quick-replies:nothing' }]],
])('a changed list is refused for %s', (_name, list) => {
  expect(quickRepliesSchema.safeParse(list).success).toBe(false);
});

test('the partnership can add a reply in its own words and languages', () => {
  const list = [
    ...shipped,
    {
      id: 'ours',
      title: 'Ours',
      topics: ['report-asb'],
      texts: { en: 'See {{reference}}', pl: 'Zobacz {{reference}}' },
    },
  ];
  expect(quickRepliesSchema.safeParse(list).success).toBe(true);
});
