import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';

import { createTestBot, startTalk, type Heard } from '../support/test-bot.ts';

/* What residents write first in two or three sentences, in their own language, and what is shown as understood. */

const opened = storeForTests();

const first = async (tag: string, said: string): Promise<Heard> =>
  await (await startTalk(createTestBot(opened.store), packNamed(tag))).say(said);

describe('what is asked behind a story', () => {
  it.each([
    ['pl', 'Włamali się nam do garażu i zabrali rowery. Co mam zrobić?'],
    ['ro', 'Ne-au spart garajul și au luat bicicletele. Ce fac acum?'],
    ['lt', 'Mums išlaužė garažą ir pavogė dviračius. Ką daryti?'],
    ['uk', 'Нам зламали гараж і забрали велосипеди. Що мені робити?'],
    ['ur', 'گیراج توڑ کر سائیکلیں چوری کر لی گئیں۔ اب کیا کروں؟'],
    ['ar', 'كسروا باب الكراج وسرقوا الدراجات. ماذا أفعل؟'],
    ['pa-Guru', 'ਗੈਰੇਜ ਤੋੜ ਕੇ ਸਾਈਕਲ ਚੋਰੀ ਕਰ ਲਏ। ਹੁਣ ਕੀ ਕਰਾਂ?'],
    ['zh-Hans', '车库被撬了，自行车被偷了。我该怎么办？'],
  ])('in %s is read with it, and says nothing of now: %s', async (tag, said) => {
    const { keys } = await first(tag, said);
    expect(keys).toContain('burglary-theft:opening');
    expect(keys.filter((key) => /pages\.now|^knowledge:money/u.test(key))).toEqual([]);
  });
});

describe('what is shown as understood', () => {
  it.each([
    [
      'ur',
      'اوپر والا پڑوسی روز ڈرل کرتا ہے اور رات دو بجے تک گانے بجاتا ہے۔ میرا چھوٹا بچہ ہے۔',
      ['قسم: شور', 'کب: یہ ابھی بھی ہو رہا ہے', 'کتنی بار: ہر روز یا ہر رات (رات دو بجے تک)'],
    ],
    [
      'pa-Guru',
      'ਉੱਪਰ ਵਾਲਾ ਗੁਆਂਢੀ ਰੋਜ਼ ਰਾਤ ਦੇ ਦੋ ਵਜੇ ਤੱਕ ਗਾਣੇ ਵਜਾਉਂਦਾ ਹੈ।',
      ['ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ', 'ਕਿੰਨੀ ਵਾਰ: ਹਰ ਦਿਨ ਜਾਂ ਹਰ ਰਾਤ (ਦੋ ਵਜੇ ਤੱਕ)'],
    ],
    ['zh-Hans', '楼上邻居每天钻墙，放音乐到凌晨两点。', ['时间: 现在还在发生']],
    ['ur', 'کسی نے Union Road پر گیراجوں کے پیچھے پرانے صوفے پھینک دیے۔', ['کہاں: Union Road']],
    ['en', 'Off road bikes on the field behind Cadley Hill again.', ['Where: on the field behind Cadley Hill']],
    ['en', "My alarm's been going off next door for three days.", ['Kind: Noise']],
    ['en', 'Kids were setting fire to wheelie bins last night.', ['Kind: Fires set on purpose']],
    [
      'en',
      'My neighbour shouts at us "go back to Romania" and spits on the door. It is the third time.',
      ['Kind: Hate because of who someone is'],
    ],
  ])('in %s: %s', async (tag, said, rows) => {
    expect((await first(tag, said)).rows).toEqual(expect.arrayContaining(rows));
  });

  it('calls nothing hate that only sounds like it', async () => {
    const { rows } = await first(
      'en',
      'I am being bullied by a group of women at the school gates and on facebook too',
    );
    expect(rows).toContain('Kind: Threats or harassment');
  });

  it('takes no place from what somebody shouted', async () => {
    const { keys, rows } = await first('ro', 'Vecina strigă la noi "plecați în România" și scuipă pe ușă.');
    expect(keys).toContain('danger:cards.hate-crime.self');
    expect(rows.filter((row) => row.startsWith('Unde'))).toEqual([]);
  });

  it('keeps a name in quotation marks as the place', async () => {
    const { rows } = await first('en', 'Lads are fighting behind "The Rising Sun" in Midway every night');
    expect(rows.join()).toContain('Rising Sun');
  });
});
