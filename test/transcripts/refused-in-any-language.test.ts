import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

const opened = storeForTests();

/** "Not yet" says that a danger may come: it is no "no". */
it.each([
  ['en', 'not yet'],
  ['pl', 'jeszcze nie'],
  ['ro', 'încă nu'],
  ['ro', 'inca nu'],
  ['lt', 'dar ne'],
  ['uk', 'ще ні'],
  ['uk', 'shche ni'],
])('in %s, who says %j of danger is asked once more, and nothing is put to the account', async (tag, text) => {
  const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
  await talk.press('do:begin:report-asb');
  expect((await talk.say(text)).keys).toEqual(['report-asb:danger.retry']);
});

/** "I don't want to any more", where the place is asked for. */
it.each([
  ['en', 'I changed my mind'],
  ['pl', 'nie chcę już'],
  ['pl', 'juz nie chce'],
  ['pl', 'rozmyśliłam się'],
  ['ro', 'nu mai vreau'],
  ['ro', 'm-am răzgândit'],
  ['lt', 'nebenoriu'],
  ['lt', 'apsigalvojau'],
  ['uk', 'вже не хочу'],
  ['uk', 'передумала'],
  ['uk', 'peredumala'],
])('in %s, who says %j where it happened is let go, and no place is kept of it', async (tag, text) => {
  const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
  for (const press of ['do:begin:report-asb', 'danger=no']) await talk.press(press);
  await talk.say('loud music every night');
  expect((await talk.say(text)).keys).toEqual(['questions:stopped']);
});

/** "Me" in Latin letters is no "yeah". */
it.each(['я', 'ya', 'це я', 'мені'])('S9: reads no leave for contact out of the Ukrainian %j', async (text) => {
  const talk = await startTalk(createTestBot(opened.store), packNamed('uk'));
  for (const press of ['do:begin:report-asb', 'danger=no']) await talk.press(press);
  await talk.say('loud music every night');
  await talk.press('do:skip');
  expect((await talk.say(text)).keys).toEqual(['questions:contact.wanted.retry']);
});
