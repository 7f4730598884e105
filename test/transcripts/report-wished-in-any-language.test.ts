import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/** "I want to report", in a guide that says nothing of a report to us. */
describe('the wish to report is heard inside a guide', () => {
  const opened = storeForTests();

  it.each([
    ['ur', 'koi mera peecha karta hai', 'report karna hai'],
    ['zh-Hans', '有人一直跟踪我，是我前夫', '我想报告'],
    ['ar', 'شخص يلاحقني كل يوم', 'أريد أن أبلغ'],
    ['pa-Guru', 'ਕੋਈ ਮੇਰਾ ਪਿੱਛਾ ਕਰਦਾ ਹੈ', 'ਮੈਂ ਰਿਪੋਰਟ ਕਰਨੀ ਹੈ'],
  ])('%s: %s, %s', async (language, told, wish) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    await talk.say(told);
    expect((await talk.say(wish)).keys).toContain('report-asb:danger.ask');
  });
});
