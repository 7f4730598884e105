import { BotAdapter } from 'botbuilder-core/lib/botAdapter.js';
import { NullTelemetryClient } from 'botbuilder-core/lib/botTelemetryClient.js';
import { TurnContext } from 'botbuilder-core/lib/turnContext.js';
import type { DialogInstance } from 'botbuilder-dialogs';
// By their files: the whole package would bring its prompts' recognisers, 38 MB and half a second of processor time.
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';

import { TOPICS } from '../../dialogs/index.ts';
import { TOPIC_TURN, TopicDialog, type TopicTurn } from '../../dialogs/topic-dialog.ts';
import type { RunStack, Stack } from '../stack.ts';

const dialogs = new DialogSet();
dialogs.telemetryClient = new NullTelemetryClient();
for (const topic of TOPICS) dialogs.add(new TopicDialog(topic));

/** The SDK wants an adapter to send with; nothing is sent here, so whoever tries finds out at once. */
class SendsNothing extends BotAdapter {
  readonly #refuse = (): Promise<never> => Promise.reject(new Error('A topic may not send; it says what it says.'));
  override sendActivities = this.#refuse;
  override updateActivity = this.#refuse;
  override deleteActivity = this.#refuse;
  override continueConversation = this.#refuse;
}
const adapter = new SendsNothing();

/** The scopes and paths that the SDK would put together anew for every turn, under its own key. They hold no state. */
const CONFIGURATION = 'DialogStateManagerConfiguration';
const anyTurn = new TurnContext(adapter, { type: 'message' });
new DialogContext(dialogs, anyTurn, { dialogStack: [] });
const configuration: unknown = anyTurn.turnState.get(CONFIGURATION);

/**
 * Runs the open topics on botbuilder-dialogs. The state goes in and comes out as a value: the SDK has no storage here,
 * and the topics say what they say through the turn, so its adapter is never called.
 */
export const runBotFrameworkStack: RunStack = async (stack, command, heard, facts) => {
  const turn: TopicTurn = { heard, facts, say: [], outcomes: [], last: undefined };
  const turnContext = new TurnContext(adapter, { type: 'message', text: heard.text });
  turnContext.turnState.set(TOPIC_TURN, turn);
  turnContext.turnState.set(CONFIGURATION, configuration);
  const state = { dialogStack: stack.map((open): DialogInstance => ({ ...open })) }; // a topic puts new progress in place, and never changes it
  const context = new DialogContext(dialogs, turnContext, state);
  await (command.kind === 'begin' ? context.beginDialog(command.topic) : continueOpen(context));
  return {
    stack: context.stack as unknown as Stack,
    say: turn.say,
    outcomes: turn.outcomes,
    last: turn.last,
  };
};

/**
 * What the context's own `continueDialog` does, but for an event that no topic hears of. The SDK's asynchronous functions
 * are generators made anew at every call, and what those touch stays in memory until a full collection.
 */
async function continueOpen(context: DialogContext): Promise<void> {
  const open = context.activeDialog;
  await (open && dialogs.find(open.id)?.continueDialog(context));
}
