import type { Bot } from '../../bot/bot.ts';
import { packNamed } from '../../locales/index.ts';
import { startTalk, type Talk } from './test-bot.ts';

/** An account of damage to cars with its place, as it begins a report, by language. */
export const ACCOUNTS: Readonly<Record<string, string>> = {
  pl: 'młodzież rzuca kamieniami w samochody, Burton Road, Hatton',
  ro: 'niste tineri aruncă cu pietre în mașini, Burton Road, Hatton',
  lt: 'jaunuoliai mėto akmenis į mašinas, Burton Road, Hatton',
  uk: 'підлітки кидають каміння в машини, Burton Road, Hatton',
  ur: 'لڑکے گاڑیوں پر پتھر پھینک رہے ہیں، Burton Road, Hatton',
  ar: 'أولاد يرمون حجارة على السيارات، Burton Road, Hatton',
  'pa-Guru': 'ਮੁੰਡੇ ਕਾਰਾਂ ਦੇ ਸ਼ੀਸ਼ੇ ਤੋੜਦੇ ਹਨ, Burton Road, Hatton',
  'zh-Hans': '有孩子往车上扔石头，Burton Road, Hatton',
};

/** A report that was begun by an account, and what came after it: codes ("danger=no") are pressed, all else is said. Throws on a language without an account. */
export async function reportIn(
  bot: Bot,
  tag: string,
  lines: readonly string[],
  account = ACCOUNTS[tag],
): Promise<Talk> {
  if (account === undefined) throw new Error(`No report begins in ${tag}`);
  const talk = await startTalk(bot, packNamed(tag));
  await talk.say(account);
  for (const line of lines) await (/[:=]/u.test(line) ? talk.press(line) : talk.say(line));
  return talk;
}

/** A guide that was begun, and some of whose questions were answered by their buttons. */
export async function guideAt(bot: Bot, topic: string, ...pressed: readonly string[]): Promise<Talk> {
  return guideIn(bot, 'en', topic, pressed);
}

/** The same in another language; nothing is open where no topic is named. */
export async function guideIn(bot: Bot, tag: string, topic: string, pressed: readonly string[] = []): Promise<Talk> {
  const talk = await startTalk(bot, packNamed(tag));
  for (const code of topic === '' ? [] : [`do:begin:${topic}`, ...pressed]) await talk.press(code);
  return talk;
}

/** A guide in a language by its name and the buttons that were pressed in it: "drugs-alcohol drugs-who=me". */
export async function guideWhere(bot: Bot, tag: string, where: string): Promise<Talk> {
  const [topic = '', ...pressed] = where.split(' ');
  return guideIn(bot, tag, topic, pressed);
}

/** What is said where, in these languages one after another ("tak / da / taip / так"; none where it is left empty), and the keys of what is said to it. */
type SaidAlike = readonly [where: string, said: string, keys: readonly string[]];

/** Rows that say the same in several languages, a row for each of them. */
export function inEachOf(
  tags: readonly string[],
  rows: readonly SaidAlike[],
): readonly (readonly [tag: string, where: string, said: string, keys: readonly string[]])[] {
  return rows.flatMap(([where, said, keys]) =>
    said.split(' / ').flatMap((one, at) => (one === '' ? [] : [[tags[at] ?? '', where, one, keys] as const])),
  );
}

/** A conversation after these lines, one after another: buttons ("> danger=no", several with spaces between) are pressed, all else is said. */
export async function talkThrough(bot: Bot, lines: readonly string[]): Promise<Talk> {
  const talk = await startTalk(bot);
  for (const line of lines) await (line.startsWith('> ') ? talk.press(...line.slice(2).split(' ')) : talk.say(line));
  return talk;
}
