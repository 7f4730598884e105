import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { guideIn } from '../support/talks-begun.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/* What residents tell most plainly of a child in Urdu, Arabic, Panjabi and Chinese, who they are, and what they ask about it. */

const opened = storeForTests();

const CHILD_CRIES: Readonly<Record<string, string>> = {
  ar: 'ابن جيراني بيبكي كل الليل',
  'pa-Guru': 'bacha khatre vich hai',
  'zh-Hans': '是我女儿的事',
};

const keysAt = async (tag: string, pressed: readonly string[], said: string): Promise<readonly string[]> =>
  (await (await guideIn(createTestBot(opened.store), tag, 'child-safeguarding', pressed)).say(said)).keys;

describe('who writes about a child', () => {
  it.each([
    ['ur', 'میں ٹیچر ہوں', 'child-safeguarding:pages.work.text'],
    ['zh-Hans', '我是老师', 'child-safeguarding:pages.work.text'],
    ['ur', 'parosi ka bacha', 'child-safeguarding:child-danger.ask'],
    ['zh-Hans', '邻居的孩子', 'child-safeguarding:child-danger.ask'],
    ['ar', 'عمري ١٤', 'child-safeguarding:child-my-danger.ask'],
    ['zh-Hans', '我14岁', 'child-safeguarding:child-my-danger.ask'],
    ['pa-Guru', 'main bacha haan', 'child-safeguarding:child-my-danger.ask'],
  ])('in %s: %s', async (tag, said, key) => {
    expect((await keysAt(tag, [], said))[0]).toBe(key);
  });

  it.each([
    ['ur', 'theek hai shukriya', 'answers:small-talk.thanks'],
    ['pa-Guru', 'theek hai dhanvaad', 'answers:small-talk.thanks'],
    ['ur', 'kya bacha le jayenge', 'child-safeguarding:pages.after.text'],
    ['zh-Hans', '会知道我名字吗', 'child-safeguarding:pages.after.text'],
    ['ar', 'احكي معهم', 'child-safeguarding:pages.listen.text'],
  ])('what else would help, in %s: %s', async (tag, said, key) => {
    const keys = await keysAt(tag, ['child-who=other', 'child-danger=no', 'child-what=home'], said);
    expect(keys).toContain(key);
  });
});

it.each([
  ['ar', 'ايه في خطر'],
  ['ar', 'نعم هناك خطر'],
  ['pa-Guru', 'haan khatra hai'],
  ['zh-Hans', '她有危险'],
])(
  'S3: whoever is asked whether a child is safe, and says that there is danger, is shown help, in %s: %s',
  async (tag, said) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
    expect((await talk.say(CHILD_CRIES[tag] ?? '')).keys).toContain('danger:ask.child-at-risk');
    expect((await talk.say(said)).keys).toContain('danger:cards.child-at-risk.self');
  },
);

it.each([
  ['ur', 'haan maar rahe hain'],
  ['ar', 'ايه عم يضربوه'],
  ['pa-Guru', 'haan maar rahe ne'],
  ['zh-Hans', '他们在打他'],
  ['ur', 'abhi cheekhne ki awaz aa rahi hai'],
  ['ar', 'هلق في صريخ'],
  ['zh-Hans', '现在有尖叫声'],
])('S1: blows and screams are danger now for a child, in %s: %s', async (tag, said) => {
  expect(await keysAt(tag, ['child-who=other'], said)).toContain('child-safeguarding:pages.now.text');
});
