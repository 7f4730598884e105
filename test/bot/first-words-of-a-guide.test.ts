import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

describe('a first message that begins a guide', () => {
  const opened = storeForTests();
  const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store));

  it.each<readonly [string, readonly string[]]>([
    [
      'someone broke into my shed last night and took my mower',
      ['burglary-theft:opening', 'burglary-theft:pages.report.text', 'guide:more.ask'],
    ],
    [
      'speeding down our lane every night',
      ['road-safety:opening', 'road-safety:pages.speeding.text', 'guide:more.ask'],
    ],
    [
      'the pub keeps serving kids under age',
      ['licensed-premises:opening', 'licensed-premises:pages.under-age.text', 'guide:more.ask'],
    ],
    ['my facebook has been hacked', ['cyber:opening', 'cyber:pages.account.text', 'guide:more.ask']],
    ['I think my brother is getting into far right stuff online', ['terrorism:opening', 'terrorism:terror-now.ask']],
  ])('is not asked what it has told, and not told how to prevent what has happened: %s', async (text, keys) => {
    const resident = await talk();
    expect((await resident.say(text)).keys).toEqual(keys);
  });

  it('is told at once the page that it asks for', async () => {
    const resident = await talk();
    const { keys } = await resident.say('find me a domestic abuse service for men');
    expect(keys).toContain('domestic-abuse:pages.man.text');
  });
});
