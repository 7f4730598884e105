import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

describe('what is asked at first', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

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
  ])('has its card: "%s"', async (asked, card) => {
    expect(await lastSaid(createTestBot(opened.store), [asked])).toEqual([`knowledge:${card}.answer`]);
  });
});
