import { createHash } from 'node:crypto';

import { runBotFrameworkStack } from '../../bot/adapter/bot-framework-stack.ts';
import type { Bot, TurnResult } from '../../bot/bot.ts';
import { createBot } from '../../bot/create-bot.ts';
import { inOrder } from '../../bot/running/in-order.ts';
import type { Parts } from '../../bot/parts.ts';
import { TEST_MODELS, TEST_SCREEN, tellLanguage } from './models.ts';
import { shippedContent } from '../../content/shipped.ts';
import type { Language } from '../../locales/index.ts';
import type { Message } from '../../locales/phrased.ts';
import type { Store } from '../../store/store.ts';

/** A fixed Tuesday afternoon in March, well before the register's review. */
export const TEST_NOW = new Date('2027-03-09T15:00:00Z');

let bots = 0;

/** Chance that is the same in every run, and differs from call to call and from bot to bot. */
function seededRandom(): (bytes: number) => Uint8Array {
  bots += 1;
  const seed = String(bots);
  let count = 0;
  return (bytes) => {
    count += 1;
    return createHash('sha512')
      .update(`${seed}:${String(count)}`)
      .digest()
      .subarray(0, bytes);
  };
}

/** The real bot on a real store, with a clock and chance that a test decides. */
export function createTestBot(store: Store, parts: Partial<Parts> = {}): Bot {
  return createBot({
    store,
    content: shippedContent,
    models: TEST_MODELS,
    screen: TEST_SCREEN,
    tellLanguage,
    runStack: runBotFrameworkStack,
    now: () => TEST_NOW,
    random: seededRandom(),
    pause: () => new Promise((resolve) => setTimeout(resolve, Math.random() * 10)),
    inOrder: inOrder(),
    failed: () => undefined,
    ...parts,
  });
}

/** One resident talking: `say` sends words, `press` sends buttons; both give the replies' keys and texts. */
export interface Talk {
  readonly id: string;
  readonly say: (text: string) => Promise<Heard>;
  readonly press: (...choices: string[]) => Promise<Heard>;
}
export interface Heard {
  readonly outcome: string;
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  readonly rows: readonly string[]; // of the cards that list what was understood or seen
  readonly codes: readonly string[];
  readonly services: readonly string[]; // names on the first card with numbers
  readonly protected: boolean;
}

/** Opens a conversation and gives the way to talk in it; throws when a turn is not taken. */
export async function startTalk(bot: Bot, language: Language = 'en'): Promise<Talk> {
  const { conversationId: id } = await bot.open({ channel: 'page', language });
  const send = async (text: string, choices: readonly string[]): Promise<Heard> =>
    heardIn(await bot.takeTurn({ conversationId: id, text, choices }));
  return { id, say: (text) => send(text, []), press: (...choices) => send('', choices) };
}

/** Says a line, or presses a button where it begins with "> " and a code: "> danger=no". */
export async function sayOrPress(talk: Talk, line: string): Promise<Heard> {
  return line.startsWith('> ') ? talk.press(...line.slice(2).split(' ')) : talk.say(line);
}

/** A conversation in which a resident has said, or pressed, these lines, one after another. */
export async function talkAfter(bot: Bot, lines: readonly string[], language: Language = 'en'): Promise<Talk> {
  const talk = await startTalk(bot, language);
  for (const line of lines) await sayOrPress(talk, line);
  return talk;
}

/** What the check page shows once every question that is still open was passed over; throws where it never comes. */
export async function rowsAtCheck(talk: Talk): Promise<string> {
  for (let at = 0; at < MOST_QUESTIONS; at += 1) {
    const { rows, keys } = await talk.press('do:skip');
    if (keys.some((key) => key.includes('check.ask'))) return rows.join('\n');
  }
  throw new Error('The talk never came to its check.');
}
const MOST_QUESTIONS = 9;

/** The keys of what is said to the last of these lines. */
export async function lastSaid(bot: Bot, lines: readonly string[]): Promise<readonly string[]> {
  return (await lastHeard(bot, lines)).keys;
}

/** All that is said to the last of these lines. */
export async function lastHeard(bot: Bot, lines: readonly string[], language: Language = 'en'): Promise<Heard> {
  const talk = await talkAfter(bot, lines.slice(0, -1), language);
  return sayOrPress(talk, lines.at(-1) ?? '');
}

function heardIn(result: TurnResult): Heard {
  if (result.kind === 'ended' || result.kind === 'failed') throw new Error(`The turn was not taken: ${result.kind}`);
  return {
    outcome: result.outcome,
    texts: result.replies.map(({ body }) => body.text),
    keys: result.replies.map(({ body }) => body.say?.key ?? ''),
    rows: result.replies.flatMap(({ body: { card } }) =>
      card?.kind === 'summary' ? card.rows.map(({ label, value }) => `${label}: ${value}`) : [],
    ),
    codes: result.replies.flatMap(({ body }) => body.choices.map(({ code }) => code)),
    services: servicesOf(result),
    protected: result.protected,
  };
}

function servicesOf({ replies }: { readonly replies: readonly Message[] }): readonly string[] {
  const [card] = replies.flatMap(({ body }) => (body.card?.kind === 'services' ? [body.card] : []));
  return (card?.services ?? []).map(({ name }) => name);
}
