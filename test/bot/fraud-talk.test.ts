import { createTestBot, startTalk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/** What a resident writes, and the keys of the guide that are said to it, in their order. */
type Line = readonly [said: string, keys: readonly string[]];

const BANK = 'pages.bank-now.text';
const ASK_NOW = 'fraud-now.ask';
const ASK_PAID = 'fraud-paid.ask';
const FIRST = [BANK, 'opening', ASK_NOW];
const AFTER_TRANSFER = ['pages.report.text', 'pages.refund-transfer.text', 'pages.support.text', 'fraud-text.ask'];
const AFTER_LOSS = ['pages.report.text', 'pages.support.text', 'fraud-text.ask'];

const TALKS: Readonly<Record<string, readonly Line[]>> = {
  'a card given to a text, and what to say to the bank': [
    ['got a text off evri asking for £1.45 and i put my card in', [BANK, 'opening', ASK_NOW]],
    ['i havent rung the bank yet, what do i say', [BANK, ASK_NOW]],
    ['no', ['pages.details-gone.text', ...AFTER_LOSS]],
    ['ok done that', []],
  ],
  'a transfer to a safe account, told at once': [
    [
      'i transferred 3200 pounds to a safe account, the man said he was from barclays',
      [BANK, 'opening', 'pages.bank.text', ASK_NOW],
    ],
    ['no hes gone', ['pages.report.text', 'pages.refund-transfer.text', 'pages.support.text', 'fraud-text.ask']],
    ['by bank transfer', ['fraud-text.ask']],
    ['its me', ['fraud-text.ask']],
    ['will i get my money back', ['pages.refund-transfer.text', 'fraud-text.ask']],
  ],
  'somebody who is in the computer, and still on the phone': [
    [
      'somebody rang from microsoft and i let him on my laptop',
      [BANK, 'opening', 'pages.device.text', 'pages.remote-access.text', ASK_NOW],
    ],
    ['he is still on the phone', ['pages.hang-up.text']],
    ['what do i do now', [BANK]],
    ['i dont have another phone', ['pages.hang-up.text']],
  ],
  'a message that is checked, and the card that was given all the same': [
    ['tesco voucher whatsapp is it real', ['opening', 'pages.by-text.text', 'fraud-gone.ask']],
    ['nothing gone', [ASK_NOW]],
    ['no', ['fraud-who.ask']],
    ['me', ['pages.stop.text', 'fraud-text.ask']],
    ['actually i did put my card in', [BANK, 'pages.details-gone.text', ...AFTER_LOSS]],
  ],
  'a puppy that never came': [
    ['i bought a puppy off gumtree paid 400 deposit and now they blocked me', [BANK, 'opening', 'fraud-paid.ask']],
    ['yesterday', AFTER_LOSS],
    ['paypal', ['pages.refund-card.text', 'fraud-text.ask']],
    ['can i get it back', ['pages.refund-card.text', 'fraud-text.ask']],
    ['i feel so stupid', ['pages.support.text', 'fraud-text.ask']],
  ],
  'whoever has called the bank already is not told to': [
    [
      "i've been scammed out of 2000 pounds by transfer, i already rang the bank",
      ['opening', 'pages.bank-done.text', ASK_NOW],
    ],
    ['just now', ['fraud-who.ask']],
    ["i'm safe", ['fraud-who.ask']],
    ['me', ['pages.report.text', 'pages.refund-transfer.text', 'pages.support.text', 'fraud-text.ask']],
    ['what else should i do', []],
  ],
  'money paid to whoever has pictures of them, told in another guide': [
    ['they have a video of me and will send it to my friends unless i pay', []],
    ['i already paid 300', [BANK, 'opening', ASK_NOW]],
  ],
  'a loss that is over, and told to the service for it': [
    ['someone from my bank rang and i gave them my card number', [BANK, 'opening', ASK_NOW]],
    ['it was about an hour ago', ['pages.details-gone.text', ...AFTER_LOSS]],
    ['I already told Action Fraud', ['fraud-text.ask']],
  ],
  'a loss of a few minutes ago': [
    [
      'i transferred 3200 pounds to a safe account, the man said he was from barclays',
      [BANK, 'opening', 'pages.bank.text', ASK_NOW],
    ],
    ['5 minutes ago', AFTER_TRANSFER],
  ],
  'somebody who is there, told by a yes': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['yes', ['pages.danger-now.text', 'pages.hang-up.text', ASK_PAID]],
  ],
  'a bank by its name, where it is asked who is there': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['barclays', [ASK_PAID]],
    ['he is still on the phone', ['pages.hang-up.text']],
  ],
  'a sum that was told before': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['it was 900', [ASK_PAID]],
  ],
  'a way of paying, where it is asked who is there': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['by bank transfer', AFTER_TRANSFER],
    ['no one is here', ['fraud-text.ask']],
  ],
  'a time of today': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['this morning', [ASK_PAID]],
  ],
  'all that is known, in one line': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['santander, it was £900 about 20 minutes ago', [ASK_PAID]],
  ],
  'a word that says nothing': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['ok', [ASK_NOW]],
    ['...', [ASK_PAID]],
  ],
  'a question, after which it is asked again': [
    ['ive lost 900 pounds to a scammer', FIRST],
    ['what do i do', [BANK, ASK_NOW]],
  ],
  'the bank of a relative': [
    ['my nan gave her card details to a man on the phone', ['pages.bank-theirs.text', 'opening', ASK_NOW]],
    ['10 mins ago', ['pages.relative.text', 'pages.details-gone.text', ...AFTER_LOSS]],
    ['what do i do now', ['pages.bank-theirs.text', 'fraud-text.ask']],
  ],
  'goods that never came': [
    [
      'i was scammed on facebook marketplace, the seller never sent it, 150 quid by bank transfer',
      [BANK, 'opening', ASK_NOW],
    ],
    ['i told the bank yesterday', ['pages.bank-done.text', ASK_NOW]],
  ],
  'a firm that paid a false bill': [
    ['we are a small firm and paid an invoice to the wrong account, £12,000', [BANK, 'opening', ASK_NOW]],
    [
      'no its finished',
      [
        'pages.business.text',
        'pages.report.text',
        'pages.refund-transfer.text',
        'pages.support.text',
        'fraud-text.ask',
      ],
    ],
  ],
};

describe('a talk about a scam', () => {
  const opened = storeForTests();

  it.each(Object.entries(TALKS))('is heard from its first words on: %s', async (_name, lines) => {
    const talk = await startTalk(createTestBot(opened.store));
    const said: Line[] = [];
    for (const [text] of lines) {
      const { keys } = await talk.say(text);
      const ours = keys
        .filter((key) => key.startsWith('fraud-advice:'))
        .map((key) => key.slice('fraud-advice:'.length));
      expect(keys.filter((key) => key.startsWith('scam:'))).toEqual([]);
      said.push([text, ours]);
    }
    expect(said).toEqual(lines);
  });

  it.each([
    ['uk', ['мене обманули, я переказала 400 фунтів', 'ні, нікого немає'], [...FIRST, ...AFTER_TRANSFER]],
    ['ar', ['احتالوا علي، دفعت 500 جنيه', 'لا، لا يوجد أحد', 'تحويل بنكي'], [...FIRST, ASK_PAID, ...AFTER_TRANSFER]],
    ['ur', ['mere sath fraud hua hai main ne 500 pound bhej diye', 'nahi koi nahi hai', 'bank transfer'], [...FIRST, ASK_PAID, ...AFTER_TRANSFER]], // prettier-ignore
    [
      'pl',
      ['oszukali mnie, przelałam 400 funtów', 'tak'],
      [...FIRST, 'pages.danger-now.text', 'pages.hang-up.text', 'guide:more.ask'],
    ],
  ] as const)('is heard in %s', async (language, lines, keys) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(`do:language:${language}`);
    const said: string[] = [];
    for (const text of lines) said.push(...(await talk.say(text)).keys);
    expect(said.map((key) => key.replace('fraud-advice:', ''))).toEqual(keys);
  });

  it.each([
    ['about an hour ago'],
    ['the bank says they wont refund me'],
    ['he is still on the phone'],
    ['they have my date of birth'],
    ['i paid by bank transfer'],
    ['its my mum'],
    ['what do i do now'],
    ['i havent rung the bank yet'],
    ['ok done that'],
    ['yes'],
    ['no'],
  ])('is not judged as a message where one was asked for: %s', async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press('do:need:fraud-advice');
    await talk.press('fraud-gone=check');
    expect((await talk.say(text)).keys.filter((key) => key.startsWith('scam:'))).toEqual([]);
  });
});
