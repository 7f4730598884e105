import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

const opened = storeForTests();

/** A noisy neighbour told in a chat of each language, and what is asked before the report is done, in both letters where there are two. */
const ASKED: readonly (readonly [tag: string, story: string, asked: readonly (readonly [string, card: string])[]])[] = [
  [
    'pl',
    'sąsiad z góry puszcza głośną muzykę co noc',
    [
      ['Czy policja tu przyjedzie?', 'will-police-come'],
      ['a dowiedzą się że to ja?', 'will-they-know'],
      ['jak długo to potrwa', 'how-long'],
    ],
  ],
  [
    'ro',
    'vecinul de sus pune muzică tare în fiecare noapte',
    [
      ['O să vină poliția aici?', 'will-police-come'],
      ['vor afla că eu am făcut sesizarea?', 'will-they-know'],
      ['cât timp o să dureze', 'how-long'],
    ],
  ],
  [
    'ur',
    'اوپر والا پڑوسی ہر رات اونچی آواز میں گانے لگاتا ہے',
    [
      ['کیا پولیس یہاں آئے گی؟', 'will-police-come'],
      ['kya unko pata chal jayega ke yeh main tha', 'will-they-know'],
      ['kitna waqt lagega', 'how-long'],
    ],
  ],
  [
    'pa-Guru',
    'ਉੱਪਰ ਵਾਲਾ ਗੁਆਂਢੀ ਹਰ ਰਾਤ ਉੱਚੀ ਆਵਾਜ਼ ਵਿੱਚ ਗਾਣੇ ਲਾਉਂਦਾ ਹੈ',
    [
      ['ਕੀ ਪੁਲਿਸ ਇੱਥੇ ਆਵੇਗੀ?', 'will-police-come'],
      ['ki ohna nu pata lagega ki main dasseya', 'will-they-know'],
      ['ਕਿੰਨਾ ਟਾਈਮ ਲੱਗੂਗਾ', 'how-long'],
    ],
  ],
  [
    'ar',
    'جاري فوق يشغل موسيقى عالية كل ليلة',
    [
      ['هل ستأتي الشرطة إلى هنا؟', 'will-police-come'],
      ['هل سيعرف جيراني أنني أنا الذي بلغت؟', 'will-they-know'],
      ['كم سيستغرق الأمر', 'how-long'],
    ],
  ],
  [
    'uk',
    'сусід зверху щоночі вмикає гучну музику',
    [
      ['Чи приїде сюди поліція?', 'will-police-come'],
      ['а вони дізнаються, що це я скаржилася?', 'will-they-know'],
      ['skilky chasu tse zaime', 'how-long'],
    ],
  ],
  [
    'lt',
    'kaimynas viršuje kas naktį garsiai leidžia muziką',
    [
      ['Ar policija čia atvažiuos?', 'will-police-come'],
      ['ar jie suzinos kad cia as pranesiau', 'will-they-know'],
      ['kiek laiko tai uztruks', 'how-long'],
    ],
  ],
  [
    'zh-Hans',
    '楼上邻居每天晚上放很吵的音乐',
    [
      ['警察会过来吗？', 'will-police-come'],
      ['他们会不会知道是我说的', 'will-they-know'],
      ['yao duo jiu', 'how-long'],
    ],
  ],
];

describe.each(ASKED)('somebody who reports in %s', (tag, story, asked) => {
  it.each([
    ['in a chat in it', packNamed(tag)],
    ['in an English chat', 'en'],
  ] as const)(
    'is answered what they ask beside it, without a word about danger, and is asked on, %s',
    async (_where, language) => {
      const talk = await startTalk(createTestBot(opened.store), language);
      await talk.say(story);
      const open = (await talk.press('danger=no')).keys.at(-1);
      for (const [question, card] of asked)
        expect([question, ...(await talk.say(question)).keys]).toEqual([question, `knowledge:${card}.answer`, open]);
    },
  );
});

test.each([
  ['pl', 'czy możecie mu zabrać głośniki?'],
  ['ur', 'کیا آپ اس کا میوزک بند کروا سکتے ہیں؟'],
  ['zh-Hans', '你们能没收他的音响吗？'],
])(
  'a question in %s that no card surely answers is no place, and the place is asked for again',
  async (tag, question) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
    await talk.say(ASKED.find(([one]) => one === tag)?.[1] ?? '');
    expect((await talk.press('danger=no')).keys).toEqual(['questions:where.ask']);
    const asked = await talk.say(question);
    expect(asked.keys[0]).toMatch(/^answers:(?:unclear|not-known)/);
    expect(asked.keys.at(-1)).toBe('questions:where.ask');
  },
);

test.each([
  ['pl', 'nie wiem kto to był'],
  ['lt', 'kas vakarą'],
  ['ar', 'الشرطة جاءت أمس'],
  ['zh-Hans', '警察昨天来过了'],
  ['ro', 'de trei luni'],
  ['uk', 'не знаю, хто це був'],
])('what is told in %s and not asked is answered by no card: %s', async (tag, told) => {
  const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
  await talk.press('do:need:report-asb');
  expect((await talk.say(told)).keys.filter((key) => key.startsWith('knowledge:'))).toEqual([]);
});
