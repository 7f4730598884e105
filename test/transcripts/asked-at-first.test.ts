import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

describe('what is asked at first', () => {
  const opened = storeForTests();

  it.each([
    ['nearest police station', 'police-station'],
    ['where is the police station', 'police-station'],
    ['can someone come with me to court', 'go-with-me'],
    ['will immigration find out if i report', 'no-papers'],
    ['where can i get a personal alarm', 'personal-alarm'],
    ['how do i join speed watch', 'speed-watch'],
    ['how do I object to a new licence', 'pub-trouble'],
    ['can the police help too', 'when-999'],
    ['can i get the police report', 'crime-number'],
    ['do i need to be the victim to report', 'for-someone-else'],
    ['can i report in person', 'police-station'],
    ['can i email you', 'contact-team'],
    ['can i have a copy of my report', 'data-rights'],
    ['is it asb if my neighbours baby cries', 'not-asb'],
    ['does a one off party count as asb', 'not-asb'],
    ['does barking count as asb', 'what-is-asb'],
    ['is it asb if they swear at me', 'what-is-asb'],
  ])('has its card: "%s"', async (asked, card) => {
    expect(await lastSaid(createTestBot(opened.store), [asked])).toEqual([`knowledge:${card}.answer`]);
  });

  it('S2: is met by the guide where it tells of a danger', async () => {
    const keys = await lastSaid(createTestBot(opened.store), ['is it asb if my husband hits me']);
    expect(keys).toContain('domestic-abuse:opening');
  });

  it('is a report where nobody asks whether it is one', async () => {
    const keys = await lastSaid(createTestBot(opened.store), ['their dog barks all night and its antisocial']);
    expect(keys).toContain('report-asb:opening');
  });
});
