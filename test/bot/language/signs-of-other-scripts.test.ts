import { tellLanguage } from '../../support/models.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastSaid, startTalk } from '../../support/test-bot.ts';

const opened = storeForTests();
const TO_CONTACT = ['my neighbours play loud music every night', 'no', 'High Street, Swadlincote', 'yes'];
const TO_WHEN = ['somebody smashed my window', 'no', 'High Street, Swadlincote'];

describe('a number in any digits is in no language, and is read', () => {
  it.each(['٠٧٧٠٠ ٩٠٠ ١٢٣', '۰۷۷۰۰ ۹۰۰ ۱۲۳', '٠٧٧٠٠ 900 ١٢٣', '+٤٤ ٧٧٠٠ ٩٠٠١٢٣', '07700–900–123', '07700‑900‑123'])(
    '%s',
    async (text) => {
      const keys = await lastSaid(createTestBot(opened.store), [...TO_CONTACT, text]);
      expect(keys).toContain('questions:understood');
      expect(keys).not.toContain('language:offer');
    },
  );

  it.each(['03／03／2027', '2027．03．03', '٣/٣/٢٠٢٧', '۳/۳/۲۰۲۷'])('so is a date: %s', async (text) => {
    expect(await lastSaid(createTestBot(opened.store), [...TO_WHEN, text])).toContain('questions:contact.wanted.ask');
  });
});

describe('whoever writes their own letters and English in one message is offered their language', () => {
  it.each([
    ['ar', 'الجار plays music كل ليلة'],
    ['ur', 'میرا پڑوسی loud music بجاتا ہے'],
    ['uk', 'сусід plays loud music всю ніч'],
    ['pa-Guru', 'ਮੇਰਾ ਗੁਆਂਢੀ plays loud music'],
  ])('%s: %s', async (tag, text) => {
    const talk = await startTalk(createTestBot(opened.store));
    const { keys, codes } = await talk.say(text);
    expect([keys[0], codes[0]]).toEqual(['language:offer-own', `do:language:${tag}`]);
    expect(keys).toContain('report-asb:danger.ask');
  });

  it('and S3 what is told in English beside another language is heard', async () => {
    expect((await lastSaid(createTestBot(opened.store), ['شوهرم hits me هر شب']))[0]).toMatch(/^danger:cards\./u);
  });

  it('and a single word of them, which may be a name, is in no language', () => {
    expect(tellLanguage('my neighbour محمد plays music').kind).not.toBe('strange');
    expect(tellLanguage('محمد hits me')).toEqual({ kind: 'unsure' });
  });
});

describe('a cry for help in a language that we do not have is answered with the numbers', () => {
  it.each(['socorro', 'aiuto', 'Hilfe', 'au secours', 'imdat', 'yardım edin', 'tulong', 'tolong saya', 'ndihmë'])(
    '%s',
    async (text) => {
      const talk = await startTalk(createTestBot(opened.store));
      const { keys, services } = await talk.say(text);
      expect(keys[0]).toBe('language:not-spoken');
      expect(services).toContain('Emergency services (police, fire, ambulance)');
    },
  );

  it.each([
    ['so', 'gurigeyga ayaa la jabsaday'],
    ['so', 'deriskaygu qaylo ayuu sameeyaa'],
    ['bg', 'викайте полиция'],
    ['ku', 'polîs bangî bikin'],
    ['es', 'necesito ayuda'],
  ] as const)('and %s is told by few words: %s', (language, text) => {
    expect(tellLanguage(text)).toEqual({ kind: 'sure', language });
  });

  it('but English with such a word in it is English', async () => {
    expect(await lastSaid(createTestBot(opened.store), ['imdat kebab shop is noisy at night'])).toContain(
      'report-asb:opening',
    );
  });
});

describe('whoever writes a language that we do not have', () => {
  const NOT_SPOKEN = ['language:not-spoken', 'language:not-spoken'];

  it('and says yes to nothing in particular is led into no form', async () => {
    expect(await lastSaid(createTestBot(opened.store), ['Меня ограбили', 'да'])).not.toContain('case-status:opening');
    expect(await lastSaid(createTestBot(opened.store), ['yes'])).not.toContain('case-status:opening');
  });

  it('reads again where help is when their answer is not understood, a form open or not', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('Меня ограбили');
    await talk.press('do:begin:case-status');
    const { keys, services } = await talk.say('я не понимаю этот вопрос');
    expect(keys.slice(0, 2)).toEqual(NOT_SPOKEN);
    expect(keys.at(-1)).toMatch(/^case-status:reference\./u);
    expect(services).toContain('Emergency services (police, fire, ambulance)');
  });
});
