import { runBotFrameworkStack } from '../../bot/adapter/bot-framework-stack.ts';
import type { Bot, TurnResult } from '../../bot/bot.ts';
import type { RunStack } from '../../bot/stack.ts';
import { EXAMPLES } from '../../dialogs/report-asb/examples.ts';
import { runArrayStack } from '../support/array-stack.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot } from '../support/test-bot.ts';

/** What a resident types, or the code of a button that they press; `{reference}` and `{receipt}` are those of the last report. */
type Line = string | readonly string[];
interface Transcript {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly outcomes: readonly string[]; // of the last turns
}

const SEND_ALL: readonly Line[] = [
  'kids on quad bikes in Hatton every night about 9 since January',
  ['danger=no'],
  ['contact=anonymous'],
  ['consent='],
  ['do:send'],
];

const REPORTS: readonly Transcript[] = EXAMPLES.map(({ id, lines, ends }) => ({
  name: id,
  lines: lines.map(({ text, choices }) => choices ?? text),
  outcomes: [ends === 'report' ? 'reported' : 'cancelled'],
}));

const JOURNEYS: readonly Transcript[] = [
  {
    name: 'a report is sent, and its status is asked for with both codes',
    lines: [
      ...SEND_ALL,
      'any news on {reference}? my receipt is {receipt}',
      'it happened again',
      ['addition-check=yes'],
    ],
    outcomes: ['reported', 'asked', 'checked', 'added'],
  },
  {
    name: 'an earlier report is looked at in the middle of a new one, which then goes on where it was',
    lines: [
      ...SEND_ALL,
      'graffiti on the bus shelter in Hilton',
      ['do:begin:case-status'],
      '{reference}',
      '{receipt}',
      ['do:skip'],
      ['danger=no'],
      ['when=yesterday'],
      ['contact=anonymous'],
      ['consent='],
      ['do:send'],
    ],
    outcomes: ['cancelled', 'asked', 'asked', 'asked', 'checked', 'reported'],
  },
  {
    name: 'a wrong receipt, then none',
    lines: [['do:begin:case-status'], '0000-000-0', '0000-0000-0000-0000', ['do:skip']],
    outcomes: ['asked', 'asked', 'repaired', 'cancelled'],
  },
  {
    name: 'looking at a report is stopped, and the report below asks its question again',
    lines: ['loud music from the flat above in Hatton', ['do:begin:case-status'], 'stop', ['danger=no']],
    outcomes: ['asked', 'asked', 'cancelled', 'asked'],
  },
  {
    name: 'a question aside, then start again, then stop',
    lines: ['graffiti in Hatton', 'will the police come?', 'start again', 'stop', 'thanks'],
    outcomes: ['asked', 'answered', 'asked', 'cancelled', 'answered'],
  },
  {
    name: 'danger in the middle of a report',
    lines: ['graffiti in Hatton', 'he is outside with a knife', ['danger=no']],
    outcomes: ['asked', 'danger-shown', 'asked'],
  },
];

interface Reply {
  readonly outcome: string;
  readonly replies: readonly unknown[];
}

const REFERENCE = /[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z](?![0-9A-Z])/;
const RECEIPT = /receipt is ((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})/;

/** Codes come from chance, and a turn that is tried again on a busy machine draws once more. */
const withoutCodes = (said: string): string =>
  said.replaceAll(new RegExp(REFERENCE, 'g'), 'REFERENCE').replaceAll(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g, 'RECEIPT');

/** Talks a whole transcript with a bot and gives all that came back, as it was stored. */
async function hold(bot: Bot, lines: readonly Line[]): Promise<readonly Reply[]> {
  const { conversationId } = await bot.open({ channel: 'page', language: 'en' });
  const codes = { reference: 'none', receipt: 'none' };
  const heard: Reply[] = [];
  for (const line of lines) {
    const text = typeof line === 'string' ? line.replace('{reference}', codes.reference).replace('{receipt}', codes.receipt) : ''; // prettier-ignore
    const result = await bot.takeTurn({ conversationId, text, choices: typeof line === 'string' ? [] : line });
    const said = JSON.stringify('replies' in result ? result.replies : []);
    codes.reference = REFERENCE.exec(said)?.[0] ?? codes.reference;
    codes.receipt = RECEIPT.exec(said)?.[1] ?? codes.receipt;
    heard.push({ outcome: outcomeOf(result), replies: JSON.parse(withoutCodes(said)) as readonly unknown[] });
  }
  return heard;
}

const outcomeOf = (result: TurnResult): string => ('outcome' in result ? result.outcome : result.kind);

/** Two bots that differ in nothing but their stack: the same clock, each on a store of its own. */
describe('the same conversation on the SDK and on a plain array (the proof of the port)', () => {
  const stores: TestStore[] = [];
  const bots: Bot[] = [];

  const makeBot = async (runStack: RunStack): Promise<Bot> => {
    const opened = await openTestStore();
    stores.push(opened);
    return createTestBot(opened.store, { runStack });
  };

  beforeAll(async () => {
    bots.push(await makeBot(runBotFrameworkStack), await makeBot(runArrayStack));
  });
  afterAll(async () => {
    for (const { close } of stores) await close();
  });

  it.each([...REPORTS, ...JOURNEYS].map((transcript) => [transcript.name, transcript] as const))(
    '%s: every reply is the same',
    async (_name, { lines, outcomes }) => {
      const [onSdk = [], onArray = []] = await Promise.all(bots.map((bot) => hold(bot, lines)));
      expect(onSdk).toEqual(onArray);
      expect(onSdk.every(({ replies }) => replies.length > 0)).toBe(true);
      expect(onSdk.slice(-outcomes.length).map(({ outcome }) => outcome)).toEqual(outcomes);
    },
  );

  it('a stack that forgets the topic below is found out (control)', async () => {
    const forgetful: RunStack = async (stack, command, heard, facts) => {
      const turn = await runArrayStack(stack, command, heard, facts);
      return { ...turn, stack: turn.stack.slice(-1) };
    };
    const lines: readonly Line[] = ['graffiti in Hatton', ['do:begin:case-status'], 'stop'];
    const bot = await makeBot(forgetful);
    const [wrong, right] = [await hold(bot, lines), await hold(bots[1] ?? bot, lines)];
    expect(wrong.at(-1)).not.toEqual(right.at(-1));
  });
});
