import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, talkAfter } from '../support/test-bot.ts';

const opened = storeForTests();

const begun = (...lines: readonly string[]) => talkAfter(createTestBot(opened.store), lines);

describe('whoever looks for a helpline for women', () => {
  it.each([
    'is there a helpline for women',
    'helpline for women',
    "women's helpline",
    'any support groups for ladies',
    'aurat helpline',
    'khawateen ke liye madad',
  ])('is shown who is there for them: %s', async (text) => {
    const { keys } = await (await begun()).say(text);
    expect(keys).toEqual(expect.arrayContaining(['find-support:opening', 'find-support:pages.all.text']));
  });

  it('is shown them also inside the help with abuse at home', async () => {
    const talk = await begun('my husband hits me', 'safe');
    expect((await talk.say('is there a helpline for women')).keys).toContain('find-support:pages.all.text');
  });

  it.each([
    ['pl', 'telefon zaufania dla kobiet'],
    ['ro', 'linie de ajutor pentru femei'],
    ['uk', 'гаряча лінія для жінок'],
    ['ur', 'خواتین کے لیے مدد'],
  ])('is understood in the language of the chat: %s', async (language, text) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    expect((await talk.say(text)).keys).toContain('find-support:pages.all.text');
  });

  it.each(['a woman next door plays loud music', 'helpline for men'])('is nobody else: %s', async (text) => {
    expect((await (await begun()).say(text)).keys).not.toContain('find-support:pages.all.text');
  });
});

describe('whoever wants no police', () => {
  const WHO_READS = 'knowledge:who-reads.answer';

  it.each([
    'no police please',
    'without police please',
    "please don't involve the police",
    'i dont want the police to know',
  ])('is told who sees a report: %s', async (text) => {
    expect((await (await begun()).say(text)).keys).toContain(WHO_READS);
    const inReport = await begun('loud music in hatton');
    expect((await inReport.say(text)).keys).toEqual(expect.arrayContaining([WHO_READS, 'report-asb:danger.ask']));
  });

  it.each(['the police dont come', 'the police never call me back', 'no police came when i rang'])(
    'is nobody who waits for them: %s',
    async (text) => {
      expect((await (await begun()).say(text)).keys).not.toContain(WHO_READS);
    },
  );
});

it('S2: whoever asks that nobody calls the police is asked first if they are safe', async () => {
  const { keys } = await (await begun('loud music in hatton')).say('dont call the police');
  expect(keys).toEqual(['danger:ask.danger-now', 'knowledge:who-reads.answer']);
});

describe('whoever says that it was made up', () => {
  it.each(['i made it up', 'it was a joke', 'sorry i was only joking'])(
    'is asked whether to stop, and may go on: %s',
    async (text) => {
      const talk = await begun('loud music in hatton');
      const { keys, codes } = await talk.say(text);
      expect([keys, codes]).toEqual([['questions:send-or-change'], ['do:stop', 'do:repeat']]);
      expect((await talk.press('do:repeat')).keys).toEqual(['report-asb:danger.ask']);
      await talk.say(text);
      expect((await talk.press('do:stop')).keys).toEqual(['questions:stopped']);
    },
  );

  it('says so of nothing that is sent elsewhere', async () => {
    expect((await (await begun('someone broke into my shed')).say('i made it up')).keys).not.toContain(
      'questions:send-or-change',
    );
  });
});

describe('whoever asks whether a report is sent that is not', () => {
  it.each(['is it sent', 'has it gone through?', 'has my report been sent yet'])(
    'is told so, and sends it then: %s',
    async (text) => {
      const talk = await begun('someone dumped rubbish on rosliston road in newhall today');
      await talk.press('danger=no');
      await talk.press('contact=anonymous');
      await talk.press('do:skip');
      expect((await talk.say(text)).keys).toEqual(['questions:send-or-change']);
      await talk.press('do:repeat');
      expect((await talk.press('do:send')).keys).toContain('report-asb:sent.done');
    },
  );
});

describe('whoever wants a picture added', () => {
  it.each(['i want a picture added', 'can i attach some photos', 'add a video to it please'])(
    'is told of pictures, in a report and before one: %s',
    async (text) => {
      expect((await (await begun()).say(text)).keys).toEqual(['knowledge:photos.answer']);
      const talk = await begun('loud music in hatton', 'no');
      expect((await talk.say(text)).keys).toEqual(['knowledge:photos.answer', 'report-asb:when.ask']);
    },
  );
});
