import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/* What residents say first in Romanian and Chinese in everyday words that have two meanings, or stand for more than they say. */

const opened = storeForTests();

const keysOf = async (tag: string, said: string): Promise<readonly string[]> => {
  const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
  return (await talk.say(said)).keys;
};

describe('everyday words lead to what is meant', () => {
  it.each([
    ['ro', 'o doamna cara cinci copii fara centura', 'road-safety:opening'],
    ['ro', 'mi s-a marit council taxul fara motiv', 'answers:wrong-door.council-tax'],
    ['ro', 'ce faceti cu datele mele', 'knowledge:privacy.answer'],
    ['ro', 'am plecat de la el cu copiii la o prietena, sta la ea doar pana vineri', 'domestic-abuse:opening'],
    ['ro', 'nu sunt multumit de cum s-a purtat agentul', 'answers:wrong-door.service-complaint'],
    ['ro', 'un caddy arunca moloz pe drumul comunal, am numarul', 'report-asb:opening'],
    ['zh-Hans', '叫我星期一之前搬出去', 'answers:wrong-door.housing'],
    ['zh-Hans', '昨天交的我想再补一点', 'case-status:opening'],
    ['zh-Hans', '老有人按完门铃就跑，我都八十一了', 'report-asb:opening'],
    ['zh-Hans', '我的资料你们怎么处理', 'knowledge:privacy.answer'],
    ['zh-Hans', '他会说英语吗', 'knowledge:languages.answer'],
    ['zh-Hans', '好人一生平安', 'answers:small-talk.thanks'],
    ['zh-Hans', '哈罗', 'answers:small-talk.greeting'],
  ])('in %s: %s', async (tag, said, key) => {
    expect(await keysOf(tag, said)).toContain(key);
  });
});

describe('who says that they will put somebody in the grave', () => {
  it('is met with a question of danger', async () => {
    expect(await keysOf('ro', 'mi-a zis ca ma baga in mormant')).toContain('danger:ask.danger-now');
  });

  it('is not met with one where children only ask too much', async () => {
    const keys = await keysOf('ro', 'copiii astia ma baga in mormant cu atatea intrebari');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });
});

describe('who would jump in front of a train', () => {
  it('is shown help at once', async () => {
    expect(await keysOf('zh-Hans', '我想跳到火车前面')).toContain('danger:cards.self-harm.self');
  });

  it('is not seen in a film', async () => {
    const keys = await keysOf('zh-Hans', '电影里那个人跳到火车前面，好刺激');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });
});

describe('who will not get up', () => {
  it('is shown nothing of danger for a warm bed', async () => {
    const keys = await keysOf('zh-Hans', '不想起床，周末太舒服了');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each(['我天天不想起床，活着没意思', '我不想再醒来'])('is shown help at once with: %s', async (said) => {
    expect(await keysOf('zh-Hans', said)).toContain('danger:cards.self-harm.self');
  });
});
