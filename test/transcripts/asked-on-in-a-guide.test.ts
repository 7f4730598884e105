import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

describe('what residents ask and tell once a guide has begun', () => {
  const opened = storeForTests();

  const LOCKED = 'we got an email with all our files locked and they want bitcoin';
  const DRINKS = 'my husband drinks every day';
  const FOR_MUM = [
    'my mum is 84 and keeps sending money to a man online',
    'no',
    'yes she sent 9000',
    'by bank transfer',
  ];

  it.each([
    [
      'for a number, of a hacked account',
      ['someone hacked my facebook', 'is there a number to ring'],
      'cyber:pages.report.text',
    ],
    ['whether there is help for them', [DRINKS, 'no', 'is there help for me'], 'drugs-alcohol:pages.close.text'],
    ['whether helplines are open', ['i need to stop coke', 'no', 'are they open now'], 'drugs-alcohol:pages.me.text'],
    [
      'whether a man can call',
      ['my wife hits me', 'she is at work', 'can a man call'],
      'domestic-abuse:pages.man.text',
    ],
    ['for somebody for boys', ['i was raped by a mate', 'is there someone for boys'], 'sexual-violence:pages.man.text'],
    ['not to ring, of abuse', ['i was raped by a mate', 'not by phone'], 'sexual-violence:pages.talk.text'],
    [
      'not to ring, as a child',
      ['my dad hits me', 'im 12', 'i dont want to ring'],
      'child-safeguarding:pages.my-help.text',
    ],
    ['not to ring, of wanting to die', ['i want to die', 'me', 'i dont want to ring'], 'self-harm:pages.text.text'],
    ['how to block him', ['my ex keeps ringing me', 'how do i block him'], 'stalking:pages.online.text'],
    ['whether it is a crime', ['my ex keeps ringing me', 'is it against the law'], 'stalking:pages.what.text'],
    [
      'what the police do',
      ['my son is watching isis videos', 'no', 'will he get arrested'],
      'terrorism:pages.prevent.text',
    ],
  ])('is met by its page: who asks %s', async (_what, lines, page) => {
    expect(await lastSaid(createTestBot(opened.store), lines)).toContain(page);
  });

  it.each([
    ['in a guide on hate', ['they wrote faggot on my door', 'no', 'im frightened'], 'hate-crime:pages.support.text'],
    ['in a guide on fraud', ['i paid a scammer 500', 'no', 'im scared'], 'fraud-advice:pages.support.text'],
    ['of somebody else', [...FOR_MUM, 'she is scared'], 'fraud-advice:pages.relative.text'],
  ])('S16: fear is met by who helps with it %s', async (_where, lines, page) => {
    expect(await lastSaid(createTestBot(opened.store), lines)).toContain(page);
  });

  it('tells whom files were locked of first to take the device off the internet', async () => {
    expect(await lastSaid(createTestBot(opened.store), [LOCKED])).toContain('cyber:pages.device.text');
  });

  it('is no greeting where a guide is asked for somebody to write to', async () => {
    const lines = ['im 15 and they say i owe them 400 for the drugs the police took', 'no', 'is there someone to text'];
    const keys = await lastSaid(createTestBot(opened.store), lines);
    expect(keys.some((key) => key.startsWith('county-lines:pages.'))).toBe(true);
  });
});
