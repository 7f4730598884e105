import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

const opened = storeForTests();

/** "A helpline for women." */
it.each([
  ['pl', 'infolinia dla kobiet'],
  ['ro', 'linie de ajutor pentru femei'],
  ['pa-Guru', 'ਔਰਤਾਂ ਲਈ ਹੈਲਪਲਾਈਨ'],
  ['ur', 'aurat helpline'],
  ['ur', 'عورتوں کے لیے ہیلپ لائن'],
  ['lt', 'pagalbos linija moterims'],
  ['uk', 'гаряча лінія для жінок'],
  ['ar', 'خط مساعدة للنساء'],
  ['zh-Hans', '女性热线'],
])('in %s, who asks for %j is shown who is there for women hurt at home, and asked of no danger', async (tag, text) => {
  const { keys } = await (await startTalk(createTestBot(opened.store), packNamed(tag))).say(text);
  expect(keys).toEqual(['find-support:opening', 'find-support:pages.all.text', 'find-support:find-where.ask']);
});

/** "Don't tell the police." */
it.each([
  ['pl', 'nie mówcie policji'],
  ['ro', 'nu spune la politie'],
  ['pa-Guru', 'police nu na dasna'],
  ['ur', 'police ko mat batana'],
  ['ur', 'پولیس کو نہ بتائیں'],
  ['lt', 'nesakykit policijai'],
  ['uk', 'поліції не кажи'],
  ['ar', 'لا تخبروا الشرطة'],
  ['zh-Hans', '别跟警察说'],
])('S9: in %s, who says %j is told who reads a report, and asked of no other danger', async (tag, text) => {
  const { keys } = await (await startTalk(createTestBot(opened.store), packNamed(tag))).say(text);
  expect(keys).toEqual(['knowledge:who-reads.answer']);
});

/** "It was not Tuesday but Monday", at the check of a report of today, a Tuesday. */
it.each([
  ['pl', 'sąsiad głośno gra muzykę', 'nie wtorek, poniedziałek', 'poniedziałek, 8'],
  ['ro', 'vecinul da muzica tare', 'nu a fost marti ci luni', 'luni, 8'],
  ['pa-Guru', 'guandi uchi awaz vich gaane launda hai', 'mangalvar nahi somvar si', 'ਸੋਮਵਾਰ, 8'],
  ['ur', 'parosi oonchi awaz mein gaane lagata hai', 'mangal nahi peer tha', 'پیر، 8'],
  ['ar', 'جاري يشغل موسيقى عالية', 'ليس يوم الثلاثاء بل الاثنين', 'الاثنين، 8'],
  ['zh-Hans', '邻居大声放音乐', '不是星期二，是星期一', '8日星期一'],
])('in %s, after %j, %j puts Monday in place of Tuesday', async (tag, told, text, monday) => {
  const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
  for (const press of ['do:begin:report-asb', 'danger=no']) await talk.press(press);
  await talk.say(told);
  for (const press of ['do:skip', 'when=today', 'do:skip', 'do:skip']) await talk.press(press);
  const { rows } = await talk.say(text);
  expect(rows.join()).toContain(monday);
});
