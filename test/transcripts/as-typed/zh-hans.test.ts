import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import { languageOf } from '../../../locales/index.ts';
import { FACTS } from '../../bot/understand/scene.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastHeard, startTalk, type Heard } from '../../support/test-bot.ts';

/* What residents type in Chinese (Mandarin, Cantonese and Taiwanese words, and pinyin), and what is understood. */

const opened = storeForTests();

const CHINESE = languageOf('zh-Hans');
const first = (...lines: readonly string[]): Promise<Heard> => lastHeard(createTestBot(opened.store), lines, CHINESE);
const dangersIn = (keys: readonly string[]): readonly string[] => keys.filter((key) => key.startsWith('danger:'));

const NOISE = '类别: 噪音';
const DAMAGE = '类别: 毁坏东西';
const HATE = 'danger:cards.hate-crime.self';
const WEEKLY = '频率: 大约一周一次';
const OFTEN = '频率: 每周几次';

describe('a noise outside in Chinese is heard as a noise', () => {
  it.each([['半夜两点听到声音，好像有人在后院']])('and as no voice in the head: %s', async (said) => {
    const { keys, rows } = await first(said);
    expect(dangersIn(keys)).toEqual([]);
    expect(rows).toContain(NOISE);
  });

  it.each([['我脑子里听到声音叫我去死'], ['我得了精神分裂，听到声音叫我伤害自己']])(
    'while a voice in the head still brings help: %s',
    async (said) => {
      expect((await first(said)).keys).toContain('danger:cards.self-harm.self');
    },
  );
});

describe('a first message in Chinese is a report with what it tells', () => {
  it.each<readonly [said: string, rows: readonly string[]]>([
    ['有一群青少年每个周五晚上在Coop门口喝酒大喊大叫，还往窗户扔鸡蛋', [`${WEEKLY}（每个周五）`]],
    ['一班细路喺我间外卖店度偷嘢，拎咗饮料就走，每个礼拜五夜晚', [`${WEEKLY}（每个礼拜五）`]],
    ['xiao hai wang wo jia chuang hu reng ji dan, shang ge xing qi liu wan shang', [DAMAGE]],
    ['有人把我的车轮胎扎了，这是第二次，昨天晚上停在Church Street', [DAMAGE, '地点: Church Street']],
    ['送外卖的时候被一群小孩拿石头砸，车玻璃都破了，在Newhall那边', [DAMAGE, '地点: 在Newhall']],
    ['屁孩在公园放火烧垃圾桶，昨天傍晚', ['类别: 故意放火', '地点: 在公园']],
    ['楼上嗰家人日日揼垃圾落嚟，有烟头有剩饭', ['类别: 乱扔的垃圾或杂物', '频率: 每天或每夜']],
    ['邻居的狗咬了我女儿的手，已经送医院了', ['类别: 动物引起的问题']],
    [
      '隔壁的人往我们花园扔垃圾和狗屎，故意的，从去年就开始了',
      ['类别: 狗粪', '时间: 还在发生，从 2026年1月1日星期四 开始'],
    ],
    ['公园里好多流浪汉睡帐篷，随地大小便', ['类别: 吵闹或醉酒闹事']],
    ['啲靓仔成日嚟我铺头撩事斗非，掟蛋掟石头，报警都冇人理', [DAMAGE, '以前向谁报告过: 警察']],
    ['我儿子还在打游戏，邻居嫌吵来敲门', [NOISE]],
    ['隔壁邻居很白目，唱卡拉OK唱到凌晨一点，讲了也没用，每个礼拜至少三次', [NOISE, `${OFTEN}（到凌晨一点）`]],
    ['学生在公园喝酒大喊大叫，九月开始的', ['时间: 还在发生，从 2026年9月1日星期二 开始']],
  ])('%s', async (said, rows) => {
    expect((await first(said)).rows).toEqual(expect.arrayContaining(rows));
  });

  it.each([
    ['一星期两三次', OFTEN],
    ['每个礼拜至少三次', OFTEN],
    ['隔天一次', OFTEN],
    ['就这一次', '频率: 只有一次'],
    ['一年多了', '时间: 还在发生，从 2026年3月9日星期一 开始'],
    ['噚晚', '时间: 2027年3月8日星期一（噚晚）'],
  ])('which tells when or how often: %s', async (told, row) => {
    expect((await first(`邻居放音乐，${told}`)).rows).toContain(row);
  });
});

describe('what a takeaway suffers is understood in Chinese', () => {
  it.each([
    ['有个醉酒佬喺我外卖店闹事，打烂玻璃，叫我返大陆', HATE],
    ['他们叫我炒面佬，朝我扔可乐罐，就在Tesco外面', HATE],
    ['店里收到恐吓电话，说要烧了我们的店', HATE],
    ['客人吃完霸王餐走了，我追出去被推倒', 'burglary-theft:opening'],
    ['昨天有人用假钞买外卖，后来被我发现', 'fraud-advice:opening'],
  ])('%s', async (said, key) => {
    expect((await first(said)).keys).toContain(key);
  });

  it('whose customers run off without paying, which is no fraud', async () => {
    const { keys } = await first('几个年轻人经常来我们外卖店点了餐不付钱就跑，这个月已经第三次了');
    expect(dangersIn(keys)).toEqual([]);
    expect(keys).toContain('report-asb:opening');
  });
});

describe('who is cheated, controlled or made to work is helped in Chinese', () => {
  it.each([
    ['DHL打来说我的包裹里有违禁品，要我按9转接海关', 'fraud-advice:opening'],
    ['有人冒充我的导师发邮件要我买苹果礼品卡', 'fraud-advice:opening'],
    ['他装了摄像头在家里看着我，我去超市久了就发脾气', 'domestic-abuse:opening'],
    ['婆婆天天骂我不会做家务，不给我吃饭，让我睡地上', 'domestic-abuse:opening'],
    ['他会看到我手机，我不方便打电话', 'danger:ask.domestic-abuse'],
    ['老板打人，不让我们去看医生', 'danger:cards.modern-slavery.self'],
    ['我室友的男朋友打她，她不敢报警', 'domestic-abuse:opening'],
    ['我同事被她老公打了', 'danger:cards.domestic-abuse.self'],
    ['我学生说哥哥晚上会摸她', 'child-safeguarding:opening'],
    ['我同学最近手臂上有很多划痕，她说是猫抓的，但是她没有猫', 'self-harm:opening'],
  ])('%s', async (said, key) => {
    expect((await first(said)).keys).toContain(key);
  });
});

describe('what is asked of the council in Chinese is answered', () => {
  it.each([
    ['垃圾桶两个星期没收了，怎么办', 'answers:wrong-door.bins'],
    ['路灯坏了，在我家门口，晚上很黑', 'answers:wrong-door.road-faults'],
    ['房东不退押金，已经搬走两个月了', 'answers:wrong-door.private-landlord'],
    ['邻居把车停在我家车道口，我出不去，说了好几次都不听', 'answers:wrong-door.parking'],
    ['如果我报告，警察会来我家吗', 'knowledge:will-police-come.answer'],
    ['这个收费吗', 'knowledge:cost.answer'],
    ['我是学生签证，报案会影响我的签证吗', 'knowledge:no-papers.answer'],
    ['垃圾应该哪天放出来，哪个颜色', 'answers:wrong-door.bins'],
    ['学校门口家长乱停车，每天下午三点，把我家门口堵住', 'road-safety:opening'],
    ['商店卖电子烟给小孩，就在学校旁边', 'licensed-premises:opening'],
    ['有人偷了我放在门口的包裹，监控拍到了', 'burglary-theft:opening'],
    ['拜拜', 'answers:small-talk.stop'],
  ])('and no danger is heard: %s', async (said, key) => {
    const { keys } = await first(said);
    expect(dangersIn(keys)).toEqual([]);
    expect(keys).toContain(key);
  });
});

describe('what is said on the way in Chinese is heard', () => {
  const CONTROL = ['我老公不让我出门，钱都在他那里', '他上班去了，五点回来'];
  const SLAVERY = ['我朋友在按摩店被逼着接客，老板拿走护照', '是我朋友'];
  it.each<readonly [said: string, before: readonly string[], key: string]>([
    ['会说中文的热线有吗', CONTROL, 'domestic-abuse:pages.language.text'],
    ['会不会抓她', SLAVERY, 'modern-slavery:pages.tell.text'],
    ['会影响我学生签证吗', ['换汇被骗了八千镑，微信上认识的', '昨天下午'], 'answers:in-guide.unnamed'],
    ['九月开始，每个星期五六最多', ['我们外卖店天天有小孩来扔鸡蛋', '没有', 'Midland Road'], 'questions:changed'],
  ])('%s', async (said, before, key) => {
    const { say } = await startTalk(createTestBot(opened.store), languageOf('zh-Hans'));
    for (const line of before) await say(line);
    expect((await say(said)).keys).toContain(key);
  });
});

it('nothing of danger is heard in a sport that hurt a husband, who is not the one who hits', async () => {
  expect(dangersIn((await first('我老公打篮球受伤了，council有运动场可以用吗')).keys)).toEqual([]);
});

it.each([['我得走了'], ['要走啦']])('who has to go does not say to wait: %s', (text) => {
  const steps = TOPICS.find(({ id }) => id === 'talk-to-person')?.steps ?? [];
  const asked = steps.find(({ field }) => field === 'person-wait');
  const { values } = understand(
    { text, choices: [] },
    { steps, ...(asked && { asked }), facts: FACTS, language: CHINESE, ...modelsFor(TEST_MODELS, CHINESE) },
  );
  expect(asked).toBeDefined();
  expect(values).toEqual({});
});
